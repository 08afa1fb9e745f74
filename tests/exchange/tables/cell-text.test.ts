import { describe, expect, test } from 'vitest';
import { cellText } from '../../../lib/exchange/tables/cell-text.ts';

describe('cellText', () => {
  test.each<[string, string, string]>([
    ['as it is', '云泽\t市\n😀', '云泽\t市\n😀'],
    ['line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['controls', 'a\u0000b\u001fc\uffff', 'a\ufffdb\ufffdc\ufffd'],
    ['halves of a pair', '\ud842a\udfb7', '\ufffda\ufffd'],
    ['the longest', '云'.repeat(32_767), '云'.repeat(32_767)],
    ['one more', '云'.repeat(32_768), `${'云'.repeat(32_766)}…`],
    ['a pair at the cut', `a${'𠮷'.repeat(16_384)}`, `a${'𠮷'.repeat(16_382)}…`],
  ])('%s', (_, text, cell) => {
    expect(cellText(text)).toBe(cell);
  });
});
