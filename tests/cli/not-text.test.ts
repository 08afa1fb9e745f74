import { describe, expect, test } from 'vitest';
import { notText } from '../../lib/cli/not-text.ts';

describe('notText', () => {
  test.each<[string, number[], string | undefined]>([
    ['%PDF-1.7', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'a PDF'],
    ['gzip', [0x1f, 0x8b, 0x08, 0], 'gzipped'],
    ['the beginning of a beginning', [0x25, 0x50], undefined],
    ['UTF-8', [...new TextEncoder().encode('云泽市')], undefined],
    ['nothing', [], undefined],
  ])('%s', (_, bytes, name) => {
    expect(notText(Uint8Array.from(bytes))).toBe(name);
  });
});
