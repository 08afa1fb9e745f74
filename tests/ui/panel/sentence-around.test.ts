import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../lib/ui/panel/sentence-around.ts';

/** The answer is written into the text: 〔 and 〕 are the ends of the sentence, [ and ] those of the mark. */
function shown(marked: string): string {
  const text = marked.replace(/[[\]〔〕]/g, '');
  const plain = marked.replace(/[〔〕]/g, '');
  const start = plain.indexOf('[');
  const { before, quote, after } = sentenceAround(text, { start, end: plain.indexOf(']') - 1 });
  return `${before}[${quote}]${after}`;
}

describe('the sentence around a mark', () => {
  it.each([
    '一、目标\n〔到2028年底，[专利拥有量达到20件]，商标达到5件。〕加强保护。',
    '前一句。〔由[市科技局]负责；〕后一句。',
    '〔[市科技局]〕',
    '标题\n〔　　[市公安局]牵头〕\n下一段',
    '问？〔答[二]！〕三',
  ])('%s', (marked) => {
    const [, sentence = ''] = /〔(.*)〕/s.exec(marked) ?? [];
    expect(shown(marked)).toBe(sentence.trimStart());
  });

  it('of a long sentence begins and ends at a pause near the mark', () => {
    const long = `${'加强专利保护工作，'.repeat(40)}[达到20件]${'，提高商标注册量'.repeat(40)}。`;
    const sentence = shown(long);
    expect(sentence).toMatch(/^…加强专利保护工作，/);
    expect(sentence).toMatch(/，…$/);
    expect(sentence.length).toBeLessThan(180);
  });
});
