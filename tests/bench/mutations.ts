import { anchor } from '../../lib/annotation/anchor.ts';
import { describe } from '../../lib/annotation/describe.ts';
import type { Anchored } from '../../lib/annotation/anchored.ts';
import { ownSamples, sharedSamples } from '../annotation/mutation/sample-texts.ts';
import { count, emptyTally, type Tally } from '../annotation/mutation/tally.ts';
import { trials, type Trial } from '../annotation/mutation/trials.ts';
import { hypothesisAnchor } from './anchoring/hypothesis.ts';
import { printTable } from './print-table.ts';

const n = Number(process.argv[2] ?? 100);
const systems: [string, (t: Trial) => Anchored][] = [
  ['ours, no outline', (t) => anchor(t.after, describe(t.before.text, t.span))],
  ['ours, outline', (t) => anchor(t.after, describe(t.before.text, t.span, t.before.outline), t.afterOutline)],
];
if (process.argv[3] === 'h') systems.push(['hypothesis', (t) => hypothesisAnchor(t.after, t.before.text, t.span)]);
const rows = new Map<string, Tally[]>();
for (const t of trials([...ownSamples(), ...sharedSamples()], n, 1, process.argv[4])) {
  const key = `${t.mutation.name}|${t.lengths.join('–')}`;
  const tallies = rows.get(key) ?? systems.map(emptyTally);
  rows.set(key, tallies);
  systems.forEach(([, f], i) => count(tallies[i]!, t, f(t)));
}
const pc = (a: number, b: number) => (b === 0 ? '-' : ((a / b) * 100).toFixed(1));
printTable('wrong / anchored / anchored or shown', [
  ['mutation', 'n', ...systems.map(([s]) => s)],
  ...[...rows].map(([k, ts]) => [k, `${ts[0]!.trials}`, ...ts.map((t) => `${pc(t.wrong, t.trials)} / ${pc(t.anchored, t.answerable)} / ${pc(t.shown, t.answerable)}`)]),
]);
