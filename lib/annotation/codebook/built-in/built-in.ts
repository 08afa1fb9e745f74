import type { Codebook } from '../codebook.ts';
import { OFFICIALS } from './officials.ts';
import { POLICY_INSTRUMENTS } from './policy-instruments.ts';

/** The codebooks everyone has from the start; the first is active until another is chosen. */
export const CODEBOOKS: readonly Codebook[] = [OFFICIALS, POLICY_INSTRUMENTS];

/** Whether the id is that of a codebook that everyone has, which nobody changes. */
export function isBuiltIn(id: string): boolean {
  return CODEBOOKS.some((it) => it.id === id);
}

/** The codebook with this id, built in or the person's own, or the first: a setting may name one that is gone. */
export function codebookOf(id: string, own: readonly Codebook[] = []): Codebook {
  return [...CODEBOOKS, ...own].find((it) => it.id === id) ?? OFFICIALS;
}
