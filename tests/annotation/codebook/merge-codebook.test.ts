import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Code,
  type Codebook,
  codeAt,
  codesOf,
} from '../../../lib/annotation/codebook/codebook.ts';
import {
  withCode,
  withCodeChanged,
  withCodeMoved,
  withGroup,
  withKey,
  withoutCode,
} from '../../../lib/annotation/codebook/codebook-edit.ts';
import { inBoth } from '../../../lib/annotation/codebook/codebook-names.ts';
import { endOf } from '../../../lib/annotation/codebook/codebook-seats.ts';
import { mergeCodebook } from '../../../lib/annotation/codebook/merge-codebook.ts';
import { codebooks } from '../codebook-samples.ts';

const code = (name: string, ...under: Code[]): Code => ({
  ...{ name, definition: inBoth(''), example: '' },
  ...(under.length > 0 && { under }),
});

const BASE: Codebook = {
  id: 'own',
  name: inBoth('课题'),
  groups: [
    { name: inBoth('工具'), codes: [code('供给', code('人才'), code('资金')), code('需求')] },
    { name: inBoth('环节'), codes: [code('创造')] },
  ],
};

type Edit = (codebook: Codebook) => Codebook;
const TOP = { group: 0, above: '' };
const add =
  (name: string, at = 9, above = ''): Edit =>
  (it) =>
    withCode(it, code(name), {
      group: 0,
      above,
      at: Math.min(at, endOf(it, { group: 0, above }).at),
    });
const remove =
  (path: string): Edit =>
  (it) =>
    withoutCode(it, path);
const define =
  (path: string, words: string): Edit =>
  (it) =>
    withCodeChanged(it, path, (one) => ({ ...one, definition: inBoth(words) }));
const exemplify =
  (path: string, example: string): Edit =>
  (it) =>
    withCodeChanged(it, path, (one) => ({ ...one, example }));
const rename =
  (path: string, name: string): Edit =>
  (it) =>
    withCodeChanged(it, path, (one) => ({ ...one, name }));
const move =
  (path: string, seat: { group: number; above: string; at: number }): Edit =>
  (it) =>
    withCodeMoved(it, path, seat);
const keyed =
  (path: string, key: string): Edit =>
  (it) =>
    withKey(it, path, key);

/** Groups in brackets, codes with what they say, those under them in brackets. */
const shown = ({ groups }: Codebook) => groups.map(({ codes }) => list(codes)).join(' | ');
const list = (codes: readonly Code[]): string =>
  codes
    .map(({ name, key = '', definition, example, under = [] }) =>
      [name, key, definition['zh-CN'], example, under.length > 0 ? `(${list(under)})` : ''].join(
        '',
      ),
    )
    .join(' ');

describe('two tabs edit one codebook', () => {
  it.each<[string, Edit, Edit, string]>([
    ['both add', add('他'), add('我'), '供给(人才 资金) 需求 他 我 | 创造'],
    ['each at its place', add('他', 0), add('我', 1), '他 供给(人才 资金) 我 需求 | 创造'],
    [
      'under one code',
      add('他', 9, '供给'),
      add('我', 0, '供给'),
      '供给(我 人才 资金 他) 需求 | 创造',
    ],
    ['the same name', add('同'), add('同'), '供给(人才 资金) 需求 同 | 创造'],
    [
      'two fields',
      define('需求', '他'),
      exemplify('需求', '我'),
      '供给(人才 资金) 需求他我 | 创造',
    ],
    [
      'one field: mine',
      define('需求', '他'),
      define('需求', '我'),
      '供给(人才 资金) 需求我 | 创造',
    ],
    ['one deletes, one leaves', remove('需求'), add('我'), '供给(人才 资金) 我 | 创造'],
    [
      'one deletes what the other changed',
      remove('需求'),
      define('需求', '我'),
      '供给(人才 资金) 需求我 | 创造',
    ],
    [
      'and the other way round',
      define('需求', '他'),
      remove('需求'),
      '供给(人才 资金) 需求他 | 创造',
    ],
    [
      'one deletes what the other has put a code under',
      remove('供给'),
      add('我', 9, '供给'),
      '供给(人才 资金 我) 需求 | 创造',
    ],
    ['both delete', remove('需求'), remove('需求'), '供给(人才 资金) | 创造'],
    [
      'one renames, one defines: both',
      rename('需求', '需要'),
      define('需求', '我'),
      '供给(人才 资金) 需要 需求我 | 创造',
    ],
    [
      'one moves, one adds',
      move('需求', { ...TOP, at: 0 }),
      add('我'),
      '需求 我 供给(人才 资金) | 创造',
    ],
    [
      'one moves to another group, one defines',
      move('需求', { group: 1, above: '', at: 0 }),
      define('需求', '我'),
      '供给(人才 资金) | 需求我 创造',
    ],
    [
      'one moves under another code',
      move('需求', { group: 0, above: '供给', at: 0 }),
      add('我'),
      '供给(需求 人才 资金) 我 | 创造',
    ],
    [
      'a key that both give',
      keyed('需求', '1'),
      keyed('创造', '1'),
      '供给(人才 资金) 需求 | 创造1',
    ],
    ['keys of each', keyed('需求', '1'), keyed('创造', '2'), '供给(人才 资金) 需求1 | 创造2'],
    [
      'a new group of each',
      (it) => withGroup(it, inBoth('他')),
      (it) => withGroup(it, inBoth('我')),
      '供给(人才 资金) 需求 | 创造 |  | ',
    ],
  ])('%s', (_, theirs, ours, expected) => {
    expect(shown(mergeCodebook(BASE, theirs(BASE), ours(BASE)))).toBe(expected);
  });

  it('a name of the codebook in each language, a group renamed', () => {
    const [tools, stages] = BASE.groups as [Codebook['groups'][0], Codebook['groups'][0]];
    const theirs = { ...BASE, name: { 'zh-CN': '课题二', en: '课题' } };
    const mine = {
      ...BASE,
      name: { 'zh-CN': '课题', en: 'Project' },
      groups: [{ ...tools, name: inBoth('政策工具') }, stages],
    };
    const merged = mergeCodebook(BASE, define('需求', '他')(theirs), mine);
    expect(merged.name).toEqual({ 'zh-CN': '课题二', en: 'Project' });
    expect(merged.groups.map(({ name }) => name.en)).toEqual(['政策工具', '环节']);
    expect(shown(merged)).toBe('供给(人才 资金) 需求他 | 创造');
  });
});

describe('of any three states', () => {
  const states = fc.tuple(codebooks, codebooks, codebooks);

  it('who changed nothing takes the other’s', () => {
    fc.assert(
      fc.property(states, ([base, other]) => {
        expect(mergeCodebook(base, other, base)).toEqual(other);
        expect(mergeCodebook(base, base, other)).toEqual(other);
      }),
    );
  });

  it('each path and key is there once, and no code that either made is lost', () => {
    fc.assert(
      fc.property(states, ([base, here, mine]) => {
        const merged = mergeCodebook(base, here, mine);
        const paths = codesOf(merged).map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        const keys = codesOf(merged).flatMap(({ key }) => key ?? []);
        expect(new Set(keys).size).toBe(keys.length);
        const made = [...codesOf(here), ...codesOf(mine)].filter(
          ({ path }) => codeAt(base, path) === undefined,
        );
        expect(paths).toEqual(expect.arrayContaining(made.map(({ path }) => path)));
        expect(merged.groups.length).toBeGreaterThan(0);
      }),
    );
  });
});
