import { expect, test } from 'vitest';
import { living, placeIn } from '../../lib/exchange/annotation-place.ts';
import { annotationOn, TEXT } from './notice-samples.ts';

const mark = annotationOn(TEXT, '加强保护', { id: '01' });

test('only marks on passages leave: no tombstones, decisions or relations', () => {
  const others = [
    { ...mark, deleted: mark.created },
    { ...mark, motivation: 'assessing' as const },
    { ...mark, motivation: 'linking' as const },
  ];
  expect(living([mark, ...others])).toEqual([mark]);
});

test.each<[string, string, { start: number; end: number } | undefined]>([
  ['where its position is right', TEXT, { start: 176, end: 180 }],
  ['where its words stand once', `前${TEXT}`, { start: 177, end: 181 }],
  ['nowhere, where they stand twice', `前${TEXT}${TEXT}`, undefined],
  ['nowhere, where they are gone', TEXT.replace('加强保护', '强化'), undefined],
])('a mark stands %s', (_, text, span) => {
  expect(placeIn(text, mark.target)).toMatchObject({ quote: '加强保护', clause: '二/(二)' });
  expect(placeIn(text, mark.target).span).toEqual(span);
});
