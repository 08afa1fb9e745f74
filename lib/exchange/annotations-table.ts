import type { Annotation } from '../annotation/annotation.ts';
import { noteOf, tagsOf } from '../annotation/edit.ts';
import { type AnnotationPlace, living, placeOf } from './annotation-place.ts';
import { COLUMN_NAMES, type ColumnNames, type ExportLanguage } from './column-names.ts';
import type { ExportedNotice } from './exported-notice.ts';
import { exportedNumber, exportedTitle } from './exported-title.ts';
import { type Column, type Table, tableOf } from './table.ts';

interface AnnotationRecord {
  from: ExportedNotice;
  annotation: Annotation;
  place: AnnotationPlace;
}

/**
 * The annotations on some notices, a row each, deleted ones left out. Tags stand one to a line; times are ISO 8601 in
 * UTC, as text, for a spreadsheet has no time zones; offsets are UTF-16, empty where the quotation is not in the text.
 */
export function annotationsTable(
  notices: readonly ExportedNotice[],
  language: ExportLanguage,
): Table {
  const names = COLUMN_NAMES[language];
  const records = notices.flatMap((from) =>
    living(from.annotations).map((annotation) => ({
      from,
      annotation,
      place: placeOf(annotation, from.document.text),
    })),
  );
  return tableOf(names.sheets.annotations, columns(names), records);
}

function columns(names: ColumnNames): Column<AnnotationRecord>[] {
  return [
    { name: names.title, value: ({ from }) => exportedTitle(from) },
    { name: names.documentNumber, value: ({ from }) => exportedNumber(from) },
    { name: names.clause, value: ({ place }) => place.clause },
    { name: names.quote, value: ({ place }) => place.quote },
    { name: names.tags, value: ({ annotation }) => tagsOf(annotation).join('\n') || undefined },
    { name: names.note, value: ({ annotation }) => noteOf(annotation) || undefined },
    { name: names.source, value: ({ annotation }) => annotation.target.source },
    { name: names.created, value: ({ annotation }) => annotation.created },
    { name: names.modified, value: ({ annotation }) => annotation.modified },
    { name: names.start, value: ({ place }) => place.span?.start },
    { name: names.end, value: ({ place }) => place.span?.end },
    { name: names.id, value: ({ annotation }) => annotation.id },
  ];
}
