import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const hasGold = existsSync(`${shared}/gold`) && existsSync(`${shared}/eval/score.mjs`);

interface Score {
  f1: number;
  strictF1: number;
}

/** The least that the parser has to reach on the hand-made gold, by kind. */
const LEAST: Record<string, Partial<Score>> = {
  outline: { strictF1: 0.98 },
  metadata: { f1: 1 },
  deadline: { f1: 0.9 },
  department: { f1: 0.9 },
  target: { f1: 0.9 },
};

function scores(): Record<string, Score> {
  const run = `${process.execPath} ${root}lib/cli/policylens.ts parse {}`;
  const args = ['eval/score.mjs', '--gold', 'gold', '--docs', 'corpus', '--run', run, '--json'];
  const printed = execFileSync(process.execPath, args, { cwd: shared, encoding: 'utf8' });
  return (JSON.parse(printed) as { summary: Record<string, Score> }).summary;
}

describe('the gold beside the checkout', () => {
  if (!hasGold) {
    test('is not here: ../shared/gold is material beside the checkout, the other tests stand alone', () => {
      expect(hasGold).toBe(false);
    });
    return;
  }

  test('is reached', () => {
    const found = scores();
    for (const [kind, least] of Object.entries(LEAST)) {
      for (const [measure, value] of Object.entries(least)) {
        const reached = found[kind]?.[measure as keyof Score] ?? 0;
        expect(reached, `${measure} of ${kind}`).toBeGreaterThanOrEqual(value);
      }
    }
  }, 60_000);
});
