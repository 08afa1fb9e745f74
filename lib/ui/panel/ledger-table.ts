import { noteOf, tagsOf } from '../../annotation/record/edit.ts';
import { placedPassages } from '../../annotation/record/passage-places.ts';
import type { Role } from '../../notice/notice.ts';
import { clauseText } from '../clause-text.ts';
import { deadlineText } from '../deadline-text.ts';
import { fullWidth } from '../full-width.ts';
import type { TextTable } from '../table-text.ts';
import { targetValue } from '../target-value.ts';
import type { Words } from '../words/zh-CN.ts';
import type { LedgerEntry } from './ledger-entries.ts';
import type { ReadingState } from './panel-state.ts';

/**
 * Rows of the ledger as a table: 序号, 条款, 任务, 牵头单位, 配合单位, 时限, 目标, 批注. Bodies without a lead stand where
 * the lead would; what is inherited says so; of annotations in the clause, tags and notes.
 */
export function ledgerTable(
  entries: readonly LedgerEntry[],
  state: Pick<ReadingState, 'annotations' | 'places'>,
  words: Words,
): TextTable {
  return {
    head: words.ledgerColumns,
    rows: entries.map((entry, at) => [
      String(at + 1),
      clauseText(entry.commitment.clause),
      fullWidth(entry.commitment.heading),
      bodies(entry, ['lead', 'responsible'], words),
      bodies(entry, ['participant'], words),
      deadlines(entry, words),
      entry.commitment.targets
        .map((target) => `${fullWidth(target.indicator)} ${targetValue(target, words)}`)
        .join('\n'),
      notesIn(entry, state).join('\n'),
    ]),
  };
}

function bodies({ commitment }: LedgerEntry, roles: readonly Role[], words: Words): string {
  const names = commitment.departments
    .filter(({ role }) => roles.includes(role))
    .map(({ name }) => fullWidth(name));
  return [...new Set(names)].join(words.comma);
}

function deadlines({ deadlines }: LedgerEntry, words: Words): string {
  const texts = deadlines.map((deadline) => {
    const text =
      deadline.endDate && !deadline.startDate ? deadline.endDate : deadlineText(deadline, words);
    const { inheritedFrom } = deadline;
    if (inheritedFrom === undefined) return text;
    return words.aside(text, words.inheritedFrom(clauseText(inheritedFrom)));
  });
  return [...new Set(texts)].join('\n');
}

function notesIn(
  { commitment: { start, end } }: LedgerEntry,
  { annotations, places }: Pick<ReadingState, 'annotations' | 'places'>,
): string[] {
  return annotations.flatMap((annotation) => {
    const isHere = placedPassages(annotation, places).some(
      ({ place }) => place && place.tier !== 'orphan' && place.start < end && start < place.end,
    );
    if (!isHere) return [];
    const text = [...tagsOf(annotation).map((tag) => `#${tag}`), noteOf(annotation)];
    return text.filter(Boolean).join(' ') || [];
  });
}
