import type { Clause } from '../../../lib/annotation/anchoring/clause.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import type { Span } from '../../../lib/text/span.ts';
import { MUTATIONS, type Mutation, sampleBefore } from './mutations.ts';
import { randomFrom } from './random.ts';
import type { Sample } from './sample-texts.ts';
import { LENGTH_CLASSES, type LengthClass, spanFor } from './spans.ts';

/** A mark on a text, and the text of a later visit. */
export interface Trial {
  mutation: Mutation;
  lengths: LengthClass;
  before: Sample;
  span: Span;
  after: string;
  afterOutline: readonly Clause[];
  /** Where the mark belongs in the text of the later visit; nowhere if its words were deleted. */
  answer?: Span;
}

/** `count` trials for each mutation and length class, texts weighed by their lengths; the same for one seed. */
export function* trials(
  samples: readonly Sample[],
  count: number,
  seed: number,
  names?: string,
): Generator<Trial> {
  for (const [index, mutation] of MUTATIONS.entries()) {
    if (names !== undefined && !mutation.name.includes(names)) continue;
    const before = samples.map((sample) => sampleBefore(mutation, sample));
    for (const lengths of LENGTH_CLASSES) {
      const random = randomFrom(seed + 1000 * index + lengths[0]);
      const byLength = before.flatMap((one) => new Array<Sample>(weight(one)).fill(one));
      let made = 0;
      for (let tries = 0; made < count && tries < 20 * count; tries++) {
        const sample = random.of(byLength);
        const span = spanFor(sample, lengths, random);
        const mutated = span && mutation.mutate(sample, span, random, random.of(before));
        if (!span || !mutated || (mutated.answer?.start === mutated.answer?.end && mutated.answer))
          continue;
        made++;
        const { text, answer } = mutated;
        yield {
          mutation,
          lengths,
          before: sample,
          span,
          after: text,
          afterOutline: parseNotice(text).outline,
          ...(answer && { answer }),
        };
      }
    }
  }
}

const weight = ({ text }: Sample): number => Math.max(1, Math.round(text.length / 500));
