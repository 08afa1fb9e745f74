import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFileName } from '../../lib/exchange/file-name.ts';

const named = (title: string, documentNumber?: string) =>
  exportFileName([{ title, ...(documentNumber !== undefined && { documentNumber }) }], 'xlsx');

describe('the name of a file', () => {
  test.each<[string, string | undefined, string]>([
    ['知识产权强市建设方案', '云政发〔2026〕8号', '云政发〔2026〕8号.xlsx'],
    ['知识产权强市建设方案', undefined, '知识产权强市建设方案.xlsx'],
    ['关于“十四五”规划：保护/运用?的通知', undefined, '关于“十四五”规划：保护 运用 的通知.xlsx'],
    ['第一行\n第二行\t<b>', ' ', '第一行 第二行 b.xlsx'],
    ['..', undefined, 'policylens.xlsx'],
    ['', undefined, 'policylens.xlsx'],
    ['con', undefined, 'con_.xlsx'],
    ['通知.', undefined, '通知.xlsx'],
    ['通\u202e知', undefined, '通 知.xlsx'],
    ['😀'.repeat(200), undefined, `${'😀'.repeat(60)}.xlsx`],
    ['通\ud83d知', undefined, '通\ufffd知.xlsx'],
  ])('%j, %j: %s', (title, number, name) => {
    expect(named(title, number)).toBe(name);
  });

  test('of several documents, or none, is that of the program', () => {
    expect(exportFileName([], 'ics')).toBe('policylens.ics');
    expect(exportFileName([{ title: '甲' }, { title: '乙' }], 'label-studio')).toBe(
      'policylens.json',
    );
  });

  test('is safe on any file system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = named(title);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]|^[.\s]|[.\s]\.xlsx$/u);
        expect(name.isWellFormed()).toBe(true);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
