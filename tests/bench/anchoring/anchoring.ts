import { anchorInSlices } from '../../../lib/annotation/anchoring/anchor-all.ts';
import { describe } from '../../../lib/annotation/anchoring/describe.ts';
import { presentText } from '../../../lib/annotation/anchoring/present.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import type { Span } from '../../../lib/text/span.ts';
import { edited, slips } from '../../annotation/mutation/edits.ts';
import { randomFrom } from '../../annotation/mutation/random.ts';
import { medianTimes } from '../measure.ts';
import { printTable } from '../print-table.ts';
import { amongProse, generated, markedNotices } from '../texts.ts';
import { matchQuote } from './hypothesis.ts';

const LENGTH = 100_000;
const ANNOTATIONS = 1_000;
/** The reference takes minutes for all of them on an edited text; its time for one is taken from fewer. */
const FOR_REFERENCE = 50;
const RUNS = 3;

/** `anchor` for 1,000 annotations against approx-string-match used as Hypothesis does. */
export function compareAnchoring(): void {
  const text = generated(
    markedNotices().map((notice) => amongProse(notice.text)),
    LENGTH,
  );
  const random = randomFrom(1);
  const { outline } = parseNotice(text);
  const spans = Array.from({ length: ANNOTATIONS }, (): Span => {
    const start = random.below(text.length - 60);
    return { start, end: start + random.below(41, 4) };
  });
  const targets = spans.map((span) => describe(text, span, outline));
  const all = { start: 0, end: text.length };
  const rows = [
    ['unchanged', text, 'budget: 20 times'],
    ['a line put before', `本通知已于近日修订。\n${text}`, ''],
    [
      '1 % of its characters edited',
      edited(text, all, slips({ text, alphabet: text }, all, 0.01, random)).text,
      'budget: 3 times',
    ],
    [
      '5 % of its characters edited',
      edited(text, all, slips({ text, alphabet: text }, all, 0.05, random)).text,
      '',
    ],
  ].map(([name = '', present = '', budget = '']) => {
    const clauses = parseNotice(present).outline;
    const [own = 0, reference = 0] = medianTimes(
      [
        () => [...anchorInSlices(presentText(present, clauses), targets)],
        () => spans.slice(0, FOR_REFERENCE).map((span) => matchQuote(present, text, span)),
      ],
      RUNS,
    );
    const forAll = (reference * ANNOTATIONS) / FOR_REFERENCE;
    const times = [own, forAll].map((time) => `${time.toFixed(1)} ms`);
    return [name, ...times, `${(forAll / own).toFixed(1)} times`, budget];
  });
  printTable('anchoring 1,000 annotations on 100,000 characters', [
    ['the text is', 'policylens', 'approx-string-match', 'faster', ''],
    ...rows,
  ]);
}
