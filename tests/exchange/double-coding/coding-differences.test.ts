import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { tagsOf } from '../../../lib/annotation/record/edit.ts';
import type { Settlement } from '../../../lib/annotation/review/double-coding.ts';
import { codedPairs } from '../../../lib/exchange/double-coding/coded-pair.ts';
import { differencesIn } from '../../../lib/exchange/double-coding/coding-differences.ts';
import { pairedDocuments } from '../../../lib/exchange/double-coding/paired-documents.ts';
import { settledChanges } from '../../../lib/exchange/double-coding/settled-coding.ts';
import { urn } from '../../annotation/samples.ts';
import { annotationFor, libraryDocument } from '../../ui/library/library-samples.ts';

const TEXT = '一、加强保护\n组织联合执法行动，设立维权援助工作站，培养专业人才。';
const { document } = libraryDocument('云泽市方案', { text: TEXT });

/** Codings written as `tag: words`. */
const coded = (...said: string[]): Annotation[] =>
  said.map((one) => {
    const [tags = '', words = ''] = one.split(': ');
    const start = TEXT.indexOf(words);
    const span = [start, start + words.length] as const;
    return annotationFor(document.id, TEXT, { span, tags: tags.split(' ') });
  });

const compare = (first: Annotation[], second: Annotation[]) =>
  codedPairs(
    { documents: [document], annotations: first },
    { documents: [document], annotations: second },
  ).flatMap(differencesIn);

const told = (first: string[], second: string[]) =>
  compare(coded(...first), coded(...second)).map(
    ({ is, start, end }) => `${is}: ${TEXT.slice(start, end)}`,
  );

describe('where two coders differ', () => {
  test.each<[string, string[], string[], string[]]>([
    ['nowhere', ['保护: 联合执法'], ['保护: 联合执法'], []],
    ['one marked nothing', ['保护: 联合执法'], [], ['firstOnly: 联合执法']],
    ['the other marked nothing', [], ['保护: 联合执法'], ['secondOnly: 联合执法']],
    ['another tag', ['保护: 联合执法'], ['运用: 联合执法'], ['tags: 联合执法']],
    ['another extent', ['保护: 联合执法'], ['保护: 执法行动'], ['extent: 联合执法行动']],
    ['one tag more', ['保护: 联合执法'], ['保护 运用: 联合执法'], ['tags: 联合执法']],
    ['the same tags in another order', ['a b: 联合执法'], ['b a: 联合执法'], []],
    [
      'passages that only touch',
      ['保护: 联合'],
      ['保护: 执法'],
      ['firstOnly: 联合', 'secondOnly: 执法'],
    ],
    [
      'what both did inside a longer one',
      ['保护: 联合执法', '运用: 组织联合执法行动'],
      ['保护: 联合执法'],
      ['firstOnly: 组织联合执法行动'],
    ],
    [
      'marked twice by one',
      ['保护: 联合执法', '保护: 联合执法'],
      ['保护: 联合执法'],
      ['firstOnly: 联合执法'],
    ],
    [
      'chained by overlaps',
      ['a: 组织联合', 'b: 执法行动'],
      ['c: 联合执法'],
      ['tags: 组织联合执法行动'],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(told(first, second)).toEqual(expected);
  });
});

describe('what was settled', () => {
  const [mine] = coded('保护: 联合执法');
  const [theirs] = coded('运用: 执法行动');
  if (!mine || !theirs) throw new Error('no samples');
  const settle = (decision: Settlement, first = mine, second = theirs) => {
    const differences = compare([first], [second]);
    const decisions = new Map(differences.map(({ key }) => [key, decision]));
    return settledChanges(differences, decisions, {
      first: new Map([[first.id, first]]),
      second: new Map([[second.id, second]]),
      textOf: () => ({ text: TEXT, outline: [] }),
      newId: () => 'urn:uuid:new',
      time: '2026-11-22T00:00:00.000Z',
    });
  };
  const summary = ({ put, remove }: ReturnType<typeof settle>) => ({
    put: put.map((it) => `${it.id === theirs.id ? 'theirs' : it.id} ${tagsOf(it)}`),
    remove: remove.map((id) => (id === mine.id ? 'mine' : id)),
  });

  test.each<[Settlement, string[], string[]]>([
    ['first', [], []],
    ['second', ['theirs 运用'], ['mine']],
    ['both', ['theirs 运用'], []],
    ['neither', [], ['mine']],
  ])('%s', (decision, put, remove) => {
    expect(summary(settle(decision))).toEqual({ put, remove });
  });

  it('gives the passages of a copy ids of their own', () => {
    const [other] = coded('运用: 组织');
    const further = { ...(other as Annotation).target, id: 'urn:uuid:p' };
    const hers = { ...theirs, id: mine.id, passages: [further] };
    const [copy] = settle('both', mine, hers).put;
    expect(copy?.passages?.map(({ id }) => id)).toEqual(['urn:uuid:new']);
  });

  it('replaces an annotation that both have under one id, and keeps both apart', () => {
    const edited = { ...theirs, id: mine.id };
    expect(settle('second', mine, edited)).toMatchObject({ put: [{ id: mine.id }], remove: [] });
    expect(settle('both', mine, edited)).toMatchObject({ put: [{ id: 'urn:uuid:new' }] });
  });

  it('leaves what is not decided', () => {
    const differences = compare([mine], [theirs]);
    const nothing = settledChanges(differences, new Map(), {
      first: new Map(),
      second: new Map(),
      textOf: () => ({ text: TEXT, outline: [] }),
      newId: urn,
      time: '',
    });
    expect(nothing).toEqual({ put: [], remove: [] });
  });
});

describe('taking all of the second coder’s', () => {
  const span = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }), fc.constantFrom('a', 'b'));
  const codings = fc.array(span, { maxLength: 8 });
  const made = (said: [number, number, string][]) =>
    said.map(([start, length, tag]) =>
      annotationFor(document.id, TEXT, { span: [start, start + length], tags: [tag] }),
    );

  it('leaves no difference', () => {
    fc.assert(
      fc.property(codings, codings, (one, other) => {
        const [first, second] = [made(one), made(other)];
        const differences = compare(first, second);
        const { put, remove } = settledChanges(
          differences,
          new Map(differences.map(({ key }) => [key, 'second' as const])),
          {
            first: new Map(first.map((it) => [it.id, it])),
            second: new Map(second.map((it) => [it.id, it])),
            textOf: () => ({ text: TEXT, outline: [] }),
            newId: urn,
            time: '2026-11-22T00:00:00.000Z',
          },
        );
        const settled = [...first.filter(({ id }) => !remove.includes(id)), ...put];
        expect(compare(settled, second)).toEqual([]);
      }),
    );
  });
});

describe('documents of two people', () => {
  const other = { ...document, id: urn() };
  test.each<[string, Partial<typeof document>, number]>([
    ['another record of the same notice', {}, 1],
    ['the same text under another 文号', { documentNumber: '云政发〔2031〕9号' }, 0],
    [
      'another title and another text',
      { title: '别的方案', text: '别的', textHash: '11'.repeat(32), urls: [] },
      0,
    ],
  ])('%s', (_, changed, pairs) => {
    const numbered = { ...document, documentNumber: '云政发〔2024〕8号' };
    const theirs = { ...other, documentNumber: '云政发〔2024〕8号', ...changed };
    const found = pairedDocuments([numbered], [theirs]);
    expect([found.pairs.length, found.firstOnly.length, found.secondOnly.length]).toEqual([
      pairs,
      1 - pairs,
      1 - pairs,
    ]);
  });

  it('are one by their id before all else', () => {
    expect(
      pairedDocuments([document], [other, { ...document, title: '改过的标题' }]).pairs,
    ).toEqual([{ first: document, second: { ...document, title: '改过的标题' } }]);
  });
});
