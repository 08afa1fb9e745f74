import { anchor } from '../../lib/annotation/anchoring/anchor.ts';
import { describe } from '../../lib/annotation/anchoring/describe.ts';
import { ownSamples, sharedSamples } from '../annotation/mutation/sample-texts.ts';
import { count, emptyTally, type Tally } from '../annotation/mutation/tally.ts';
import { type Trial, trials } from '../annotation/mutation/trials.ts';
import { hypothesisAnchor } from './anchoring/hypothesis.ts';
import { anchorInPage } from './anchoring/page-peers.ts';
import { printTable } from './print-table.ts';

/*
 * node tests/bench/mutations.ts [trials per cell] [of them for the other libraries] [words of a mutation's name]
 */
const [, , each = '100', forPeers = '30', names] = process.argv;
const SEED = 1;

const SYSTEMS = ['ours', 'ours, clauses', 'approx-string-match', 'apache', 'recogito'] as const;
type Cell = Record<(typeof SYSTEMS)[number], Tally>;

const cells = new Map<string, Cell>();
const given: [Cell, Trial][] = [];

function cellOf({ mutation, lengths: [least, most] }: Trial): Cell {
  const key = `${mutation.name}, ${least}–${most}`;
  const known = cells.get(key);
  if (known) return known;
  const fresh = Object.fromEntries(SYSTEMS.map((name) => [name, emptyTally()])) as Cell;
  cells.set(key, fresh);
  return fresh;
}

function run(trial: Trial): void {
  const { before, span, after, afterOutline } = trial;
  const cell = cellOf(trial);
  count(cell.ours, trial, anchor(after, describe(before.text, span)));
  const selectors = describe(before.text, span, before.outline);
  count(cell['ours, clauses'], trial, anchor(after, selectors, afterOutline));
  if (cell.ours.trials > Number(forPeers)) return;
  count(cell['approx-string-match'], trial, hypothesisAnchor(after, before.text, span));
  given.push([cell, trial]);
}

const samples = [...ownSamples(), ...sharedSamples()];
for (const trial of trials(samples, Number(each), SEED, names)) run(trial);
for (const peer of ['apache', 'recogito'] as const) {
  const places = await anchorInPage(
    peer,
    given.map(([, trial]) => trial),
  );
  if (!places) process.stdout.write(`${peer}: a package that it imports is not installed\n`);
  for (const [index, place] of places?.entries() ?? []) {
    const [cell, trial] = given[index] ?? [];
    if (cell && trial) count(cell[peer], trial, place);
  }
}

const percent = (part: number, of: number): string =>
  of === 0 ? '–' : ((part / of) * 100).toFixed(1);
const figures = ({ trials, wrong, anchored, shown, answerable }: Tally): string =>
  `${percent(wrong, trials)} ${percent(anchored, answerable)} ${percent(shown, answerable)}`;

printTable(
  `marks on ${samples.length} notices after a mutation: wrong %, found %, found or to review %`,
  [
    ['mutation, length', 'trials', ...SYSTEMS],
    ...[...cells].map(([name, cell]) => [
      name,
      `${cell.ours.trials}/${cell.recogito.trials}`,
      ...SYSTEMS.map((system) => figures(cell[system])),
    ]),
  ],
);
