import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Clause } from '../../../lib/annotation/anchoring/clause.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import type { Span } from '../../../lib/text/span.ts';
import { readMarked } from '../../notices/marked.ts';

/** A notice as marks are made on it. */
export interface Sample {
  text: string;
  outline: readonly Clause[];
  /** What the parser found: targets, deadlines and departments are what people mark. */
  mentions: readonly Span[];
}

const NOTICES = new URL('../../notices/', import.meta.url);
const BESIDE_CHECKOUT = new URL('../../../../shared/corpus/', import.meta.url);

/** The project's own notices. */
export function ownSamples(): Sample[] {
  return ['', 'held-out/', 'blind/']
    .flatMap((folder) => textsIn(new URL(folder, NOTICES)))
    .map((text) => sampleOf(readMarked(text).text));
}

/** The notices of ../shared, material beside the checkout; none where it is not. */
export function sharedSamples(): Sample[] {
  return textsIn(BESIDE_CHECKOUT).map(sampleOf);
}

export function sampleOf(text: string): Sample {
  const { outline, mentions } = parseNotice(text);
  return { text, outline, mentions };
}

function textsIn(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
