import { describe, expect, test } from 'vitest';
import { decode } from '../../lib/cli/charset.ts';

/** 知识产权 in GBK. */
const GBK = [0xd6, 0xaa, 0xca, 0xb6, 0xb2, 0xfa, 0xc8, 0xa8];
const ascii = (text: string) => [...new TextEncoder().encode(text)];

describe('decode', () => {
  test.each<[string, number[]]>([
    ['UTF-8', ascii('知识产权')],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...ascii('知识产权')]],
    ['UTF-16LE', [0xff, 0xfe, 0xe5, 0x77, 0xc6, 0x8b, 0xa7, 0x4e, 0x43, 0x67]],
    ['UTF-16BE', [0xfe, 0xff, 0x77, 0xe5, 0x8b, 0xc6, 0x4e, 0xa7, 0x67, 0x43]],
    ['GBK that nothing declares', GBK],
  ])('%s', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toBe('知识产权');
  });

  test.each(['gbk', 'gb2312', 'GB18030'])('the charset a page declares: %s', (charset) => {
    const head = `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
    expect(decode(Uint8Array.from([...ascii(head), ...GBK]))).toBe(`${head}知识产权`);
  });

  test.each(['x-none', 'gb-2312', 'utf-16'])('a charset that it cannot be: %s', (charset) => {
    const head = `<meta charset="${charset}">`;
    expect(decode(Uint8Array.from(ascii(`${head}知识产权`)))).toBe(`${head}知识产权`);
  });

  test('UTF-8 that is cut off inside its last character', () => {
    expect(decode(Uint8Array.from(ascii('知识产权').slice(0, -1)))).toMatch(/^知识产\ufffd?$/);
  });
});
