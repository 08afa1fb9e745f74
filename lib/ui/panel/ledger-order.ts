import type { LedgerChoices } from './ledger-choices.ts';
import type { LedgerEntry } from './ledger-entries.ts';

/** Names of bodies as a Chinese reader sorts them: by their sound. */
const names = new Intl.Collator('zh-CN');
/** After every date and every name. */
const LAST = '\uffff';

/** The rows in the chosen order; those without a deadline or a lead stand last, in the order of the text. */
export function inOrder(
  entries: readonly LedgerEntry[],
  order: LedgerChoices['order'],
): readonly LedgerEntry[] {
  if (order === 'clause') return entries;
  if (order === 'deadline')
    return entries.toSorted((a, b) => (end(a) < end(b) ? -1 : Number(end(a) > end(b))));
  return entries.toSorted((a, b) => {
    const [one, other] = [leadOf(a), leadOf(b)];
    if (one === undefined || other === undefined) return Number(!one) - Number(!other);
    return names.compare(one, other);
  });
}

const end = ({ deadlines }: LedgerEntry): string => deadlines[0]?.endDate ?? LAST;

/** Who leads, or is responsible where nobody leads. */
function leadOf({ commitment: { departments } }: LedgerEntry): string | undefined {
  const first = (role: string) => departments.find((department) => department.role === role)?.name;
  return first('lead') ?? first('responsible');
}
