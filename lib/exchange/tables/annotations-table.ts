import type { Annotation } from '../../annotation/record/annotation.ts';
import { noteOf, tagsOf } from '../../annotation/record/edit.ts';
import { passagesOf } from '../../annotation/record/passages.ts';
import { type AnnotationPlace, living, placeOf } from '../annotation-place.ts';
import type { ExportedNotice } from '../exported-notice.ts';
import { exportedNumber, exportedTitle } from '../exported-title.ts';
import { COLUMN_NAMES, type ColumnNames, type ExportLanguage } from './column-names.ts';
import { type Column, type Table, tableOf } from './table.ts';

interface AnnotationRecord {
  from: ExportedNotice;
  annotation: Annotation;
  place: AnnotationPlace;
  source: string;
  /** Counted from 1; none where the annotation is on one passage only. */
  passage: number | undefined;
}

/**
 * The annotations on some notices, deleted ones left out: a row for each passage that one is on, all under the same
 * `id`, and counted where there are several. Tags stand one to a line; times are ISO 8601 in
 * UTC, as text, for a spreadsheet has no time zones; offsets are UTF-16, empty where the quotation is not in the text.
 */
export function annotationsTable(
  notices: readonly ExportedNotice[],
  language: ExportLanguage,
): Table {
  const names = COLUMN_NAMES[language];
  const records = notices.flatMap((from) =>
    living(from.annotations).flatMap((annotation) => recordsOf(from, annotation)),
  );
  return tableOf(names.sheets.annotations, columns(names), records);
}

function recordsOf(from: ExportedNotice, annotation: Annotation): AnnotationRecord[] {
  const passages = passagesOf(annotation);
  return passages.map((it, at) => ({
    from,
    annotation,
    place: placeOf(it, from),
    source: it.source,
    passage: passages.length > 1 ? at + 1 : undefined,
  }));
}

function columns(names: ColumnNames): Column<AnnotationRecord>[] {
  return [
    { name: names.title, value: ({ from }) => exportedTitle(from) },
    { name: names.documentNumber, value: ({ from }) => exportedNumber(from) },
    { name: names.clause, value: ({ place }) => place.clause },
    { name: names.quote, value: ({ place }) => place.quote },
    { name: names.tags, value: ({ annotation }) => tagsOf(annotation).join('\n') || undefined },
    { name: names.note, value: ({ annotation }) => noteOf(annotation) || undefined },
    { name: names.source, value: ({ source }) => source },
    { name: names.created, value: ({ annotation }) => annotation.created },
    { name: names.modified, value: ({ annotation }) => annotation.modified },
    { name: names.start, value: ({ place }) => place.span?.start },
    { name: names.end, value: ({ place }) => place.span?.end },
    { name: names.passage, value: ({ passage }) => passage },
    { name: names.id, value: ({ annotation }) => annotation.id },
  ];
}
