import type { Codebook } from '../codebook.ts';
import { OFFICIALS } from './officials.ts';
import { POLICY_INSTRUMENTS } from './policy-instruments.ts';

/** The codebooks everyone has from the start; the first is active until another is chosen. */
export const CODEBOOKS: readonly Codebook[] = [OFFICIALS, POLICY_INSTRUMENTS];

/** The codebook with this id, or the first: a setting may name one that is no longer there. */
export function codebookOf(id: string): Codebook {
  return CODEBOOKS.find((it) => it.id === id) ?? OFFICIALS;
}
