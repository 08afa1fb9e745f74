import { titleOver } from '../passage/names.ts';
import type { Draft, Refiner } from '../recogniser.ts';

type Departments = Refiner<'department'>;

/** Rules that know more of a body's role come first. */
const STRENGTH: Readonly<Record<string, number>> = {
  'table-column': 0,
  'responsibility-list': 1,
  'elliptic-list': 2,
  'acting-body': 3,
  'created-body': 4,
  'relied-on': 5,
  partner: 6,
};

/** One mention for one place: of overlapping ones the rule that knows more stays. */
export const strongestDepartments: Departments = (drafts, _passage, _setting, drop) => {
  const byStrength = [...drafts].sort(
    (a, b) => (STRENGTH[a.rule] ?? 9) - (STRENGTH[b.rule] ?? 9) || a.start - b.start,
  );
  const kept: Draft<'department'>[] = [];
  for (const draft of byStrength) {
    const over = kept.find((other) => other.start < draft.end && draft.start < other.end);
    if (over) drop(draft, `under ${over.rule}`);
    else kept.push(draft);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/** Bodies inside 《…》 are part of a title. */
export const withoutTitles: Departments = (drafts, passage, _setting, drop) =>
  drafts.filter((draft) => {
    const span = { start: draft.start - passage.start, end: draft.end - passage.start };
    const title = titleOver(passage.names, passage.text, span);
    if (title) drop(draft, 'part of a title');
    return !title;
  });
