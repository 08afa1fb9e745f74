import { expect, test } from 'vitest';
import { living, placeOf } from '../../lib/exchange/annotation-place.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import { annotationOn, EXPORTED, TEXT } from './notice-samples.ts';

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
  ['at the nearer of two copies', `前${TEXT}${TEXT}`, { start: 177, end: 181 }],
  ['nowhere, where they are gone', TEXT.replace('加强保护', '强化'), undefined],
])('a mark stands %s', (_, text, span) => {
  const exported = {
    ...EXPORTED,
    document: { ...EXPORTED.document, text },
    notice: parseNotice(text),
  };
  const place = placeOf(mark.target, exported);
  expect(place).toMatchObject({ quote: '加强保护', clause: '二/(二)' });
  expect(place.span).toEqual(span);
});
