import type { TargetMention } from '../../notice/notice.ts';
import type { ExportedNotice } from '../exported-notice.ts';
import { exportedNumber, exportedTitle } from '../exported-title.ts';
import { reviewOf } from '../review-of.ts';
import { COLUMN_NAMES, type ColumnNames, type ExportLanguage } from './column-names.ts';
import { type Column, dateCell, type Table, tableOf } from './table.ts';

interface TargetRecord {
  from: ExportedNotice;
  target: TargetMention;
}

/** Every target of some notices, a row each; values and baselines are numbers, offsets UTF-16 into the text. */
export function targetsTable(notices: readonly ExportedNotice[], language: ExportLanguage): Table {
  const names = COLUMN_NAMES[language];
  const records = notices.flatMap((from) =>
    from.notice.mentions.flatMap((mention) =>
      mention.kind === 'target' ? [{ from, target: mention }] : [],
    ),
  );
  return tableOf(names.sheets.targets, columns(names), records);
}

function columns(names: ColumnNames): Column<TargetRecord>[] {
  return [
    { name: names.title, value: ({ from }) => exportedTitle(from) },
    { name: names.documentNumber, value: ({ from }) => exportedNumber(from) },
    { name: names.clause, value: ({ target }) => target.clause },
    { name: names.indicator, value: ({ target }) => target.indicator },
    { name: names.comparator, value: ({ target }) => target.comparator },
    { name: names.value, value: ({ target }) => target.value },
    { name: names.valueMax, value: ({ target }) => target.valueMax },
    { name: names.unit, value: ({ target }) => target.unit },
    { name: names.change, value: ({ target }) => target.change },
    { name: names.per, value: ({ target }) => target.per },
    { name: names.by, value: ({ target }) => dateCell(target.by) },
    { name: names.baseline, value: ({ target }) => target.baseline?.value },
    { name: names.baselineYear, value: ({ target }) => target.baseline?.year },
    { name: names.quote, value: ({ target }) => target.quote },
    { name: names.start, value: ({ target }) => target.start },
    { name: names.end, value: ({ target }) => target.end },
    { name: names.rule, value: ({ target }) => target.rule },
    { name: names.review, value: ({ target }) => names.reviews[reviewOf(target)] },
  ];
}
