import { expect, describe as group, test } from 'vitest';
import { anchor } from '../../lib/annotation/anchoring/anchor.ts';
import { describe } from '../../lib/annotation/anchoring/describe.ts';
import { remarked } from './marked.ts';
import { MUTATIONS } from './mutation/mutations.ts';
import { ownSamples } from './mutation/sample-texts.ts';
import { count, emptyTally } from './mutation/tally.ts';
import { type Trial, trials } from './mutation/trials.ts';

/** A small sample of what `node tests/bench/mutations.ts` measures. */
const SAMPLES = ownSamples().filter((_, index) => index % 4 === 0);
const EACH = 6;
const SEED = 7;

/** Of the marks that must be found, because quotation or context is whole, so many are. */
const FOUND = 0.95;

/** Shows where a mark went and where it belongs. */
function story({ mutation, before, span, after, answer }: Trial, went: string): string {
  const belongs = answer ? after.slice(answer.start - 10, answer.end + 10) : 'nowhere';
  return `${mutation.name}: “${before.text.slice(span.start, span.end)}” went to ${went}, belongs to ${belongs}`;
}

group.each([
  ['without clauses', false],
  ['with clauses', true],
])('%s', (_, withOutline) => {
  test.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
    'no mark is taken elsewhere: %s',
    (name, { keeps }) => {
      const all = emptyTally();
      const wrong: string[] = [];
      for (const trial of trials(SAMPLES, EACH, SEED, name)) {
        if (trial.mutation.name !== name) continue;
        const { before, span, after, afterOutline } = trial;
        const selectors = describe(before.text, span, withOutline ? before.outline : []);
        const found = anchor(after, selectors, withOutline ? afterOutline : []);
        const wrongSoFar = all.wrong;
        count(all, trial, found);
        if (all.wrong === wrongSoFar || found.tier === 'orphan') continue;
        const from = Math.max(0, found.start - 10);
        wrong.push(story(trial, remarked(after, found).slice(from, found.end + 12)));
      }
      expect(wrong).toEqual([]);
      expect(all.trials).toBeGreaterThan(EACH);
      if (keeps === 'context') expect(all.anchored / all.answerable).toBeGreaterThan(FOUND);
      if (keeps !== 'nothing' && keeps !== 'neither') {
        expect(all.shown / all.answerable).toBeGreaterThan(FOUND);
      }
    },
  );
});
