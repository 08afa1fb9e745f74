import { describe, expect, it } from 'vitest';
import { CHANGE_WORDS, LEVEL_WORDS } from '../../../lib/notice/quantity/comparators.ts';
import {
  ADDING_VERBS,
  CAUSING_VERBS,
  DELIVERABLE_VERBS,
} from '../../../lib/notice/quantity/deliverable-verbs.ts';
import { SCOPE_WORDS } from '../../../lib/notice/quantity/scope-words.ts';
import { COUNT_UNITS, UNIT } from '../../../lib/notice/quantity/units.ts';

const repeated = (words: readonly string[]) =>
  words.filter((word, at) => words.indexOf(word) !== at);

describe('the vocabulary of quantities', () => {
  it('says nothing twice', () => {
    expect(repeated(COUNT_UNITS)).toEqual([]);
    expect(repeated(CAUSING_VERBS)).toEqual([]);
    expect(repeated(CHANGE_WORDS)).toEqual([]);
    expect(repeated(DELIVERABLE_VERBS)).toEqual([]);
    expect(repeated(SCOPE_WORDS)).toEqual([]);
  });

  it('tries longer units before those they begin with', () => {
    const units = UNIT.split('|');
    for (const [at, unit] of units.entries()) {
      expect(
        units.slice(at + 1).filter((other) => other !== unit && other.startsWith(unit)),
      ).toEqual([]);
    }
  });

  it('knows every adding verb as a deliverable verb', () => {
    expect([...ADDING_VERBS].filter((verb) => !DELIVERABLE_VERBS.includes(verb))).toEqual([]);
  });

  it('keeps levels and changes apart', () => {
    expect(CHANGE_WORDS.filter((word) => word in LEVEL_WORDS)).toEqual([]);
  });
});
