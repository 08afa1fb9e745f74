import { describe, expect, test } from 'vitest';
import { readRecord } from '../../lib/cli/record.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (record: unknown) => readRecord(encode(JSON.stringify(record)));

describe('readRecord', () => {
  test.each<[string, unknown, string, object]>([
    ['a text', { text: '一、总则' }, '一、总则', {}],
    ['a text that looks like a page', { text: '<html>' }, '<html>', {}],
    ['a page', { html: '<html><body><p>一、总则</p></body></html>' }, '一、总则', {}],
    ['a part of a page', { html: '<p>一、总则</p><p>二</p>' }, '一、总则\n二', {}],
    ['both', { html: '<p>甲</p>', text: '乙' }, '乙', {}],
    ['an id', { id: 7, text: '甲' }, '甲', { id: 7 }],
    ['a file', { file: 'a/b.txt', text: '甲', more: 1 }, '甲', { file: 'a/b.txt' }],
    ['an empty text', { text: '' }, '', {}],
    ['an empty page', { html: '' }, '', {}],
  ])('%s', (_, record, text, label) => {
    const found = read(record);
    expect(found.source.text).toBe(text);
    expect(found.label).toEqual(label);
  });

  test('a line with the byte order mark and a carriage return', () => {
    expect(readRecord(encode('\ufeff{"text":"甲"}\r')).source.text).toBe('甲');
  });

  test('a page that declares another charset: JSON is UTF-8', () => {
    const html = '<html><head><meta charset="gbk"></head><body><p>知识产权</p></body></html>';
    expect(read({ html }).source.text).toBe('知识产权');
  });

  test.each<[string, Uint8Array, string]>([
    ['no JSON', encode('{"text":'), 'it is not JSON'],
    ['a list', encode('[{"text":"甲"}]'), 'it is not a JSON object'],
    ['null', encode('null'), 'it is not a JSON object'],
    ['no text', encode('{"id":1}'), 'it has no string in text or html'],
    ['a number for a text', encode('{"text":1}'), 'it has no string in text or html'],
    ['GBK', Uint8Array.from([0x22, 0xb2, 0xfa, 0x22]), 'it is not UTF-8'],
  ])('%s is said in a sentence', (_, bytes, message) => {
    expect(() => readRecord(bytes)).toThrow(new Error(message));
  });
});
