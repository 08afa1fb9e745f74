import type { MachineReading } from './decisions.ts';
import type { Mention } from './notice.ts';

/** The shorter of two spans lies in the other by at least so much, if both are one finding. */
const LEAST_SHARED = 0.5;

/**
 * The finding of the present parser that a reading of an earlier one has become: of the same kind, over the same words;
 * of several, the one that shares most and says the same. `taken`: that one is another reading's already.
 */
export function matchOf(
  machine: MachineReading | undefined,
  mentions: readonly Mention[],
  matched: ReadonlySet<Mention>,
): Mention | 'taken' | undefined {
  if (machine === undefined) return undefined;
  let best: Mention | undefined;
  let most = 0;
  for (const mention of mentions) {
    if (mention.kind !== machine.kind) continue;
    const likeness = likenessOf(machine, mention) - (matched.has(mention) ? TAKEN : 0);
    if (likeness > most) [best, most] = [mention, likeness];
  }
  return best && matched.has(best) ? 'taken' : best;
}

/** Of two that are alike, a free one is meant. */
const TAKEN = 1e-6;

/** 0 where they are not one; else how much they share, with one more for each attribute that agrees. */
function likenessOf(machine: MachineReading, mention: Mention): number {
  const shared = Math.min(machine.end, mention.end) - Math.max(machine.start, mention.start);
  const [one, other] = [machine.end - machine.start, mention.end - mention.start];
  if (shared <= 0 || shared < LEAST_SHARED * Math.min(one, other)) return 0;
  return shared / (one + other - shared) + agreement(machine, mention);
}

function agreement(machine: MachineReading, mention: Mention): number {
  const said = new Map(Object.entries(mention));
  const keys = Object.keys(machine).filter((key) => !PLACE.includes(key));
  const same = keys.filter((key) => JSON.stringify(said.get(key)) === text(machine, key));
  return same.length / Math.max(1, keys.length);
}

const PLACE = ['start', 'end', 'rule'];

const text = (machine: MachineReading, key: string) =>
  JSON.stringify((machine as unknown as Record<string, unknown>)[key]);
