import { describe, expect, it } from 'vitest';
import {
  BARE_ORGANS,
  CLASSES,
  FIELDS,
  LEVELS,
  SUFFIXES,
} from '../../../lib/notice/organisation/bodies.ts';
import { BODY, isGeneric } from '../../../lib/notice/organisation/body-pattern.ts';

const repeated = (words: readonly string[]) =>
  words.filter((word, at) => words.indexOf(word) !== at);

describe('the vocabulary of bodies', () => {
  it.each([
    ['BARE_ORGANS', BARE_ORGANS],
    ['CLASSES', CLASSES],
    ['FIELDS', FIELDS],
    ['LEVELS', LEVELS],
    ['SUFFIXES', SUFFIXES],
  ])('%s says nothing twice and holds no blanks', (_name, words) => {
    expect(repeated(words)).toEqual([]);
    expect(words.filter((word) => !/^\p{Script=Han}+$/u.test(word))).toEqual([]);
  });

  it('knows classes as generic and organs as bodies of their own', () => {
    expect(CLASSES.filter((name) => !isGeneric(name))).toEqual([]);
    expect(BARE_ORGANS.filter(isGeneric)).toEqual([]);
  });

  it('reads every bare organ as one name before a word of duty', () => {
    const name = new RegExp(`^${BODY}`, 'u');
    expect(BARE_ORGANS.filter((organ) => name.exec(`${organ}负责`)?.[0] !== organ)).toEqual([]);
  });

  it.each([
    ['市', '局'],
    ['省', '厅'],
    ['云泽市', '局'],
    ['自治区', '厅'],
  ])('reads every usual bureau of %s…%s as one name', (place, suffix) => {
    const name = new RegExp(`^${BODY}`, 'u');
    const bureaus = FIELDS.map((field) => `${place}${field}${suffix}`);
    expect(bureaus.filter((bureau) => name.exec(`${bureau}负责`)?.[0] !== bureau)).toEqual([]);
  });
});
