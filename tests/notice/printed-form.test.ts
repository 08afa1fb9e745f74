import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../lib/notice/parse.ts';
import { printedForm } from '../../lib/notice/printed-form.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { sourceFromString } from '../../lib/text/source-text.ts';

const printed = (source: string, words: string) => {
  const normal = normalise(sourceFromString(source));
  return printedForm(normal, words, { start: 0, end: normal.text.length });
};

describe('printedForm', () => {
  it.each([
    [
      'full-width brackets stay',
      '由市局（知识产权局）负责',
      '市局(知识产权局)',
      '市局（知识产权局）',
    ],
    ['half-width ones too', '由市局(知识产权局)负责', '市局(知识产权局)', '市局(知识产权局)'],
    [
      'characters are repaired',
      '市場監管局（知識產權局）',
      '市场监管局(知识产权局)',
      '市场监管局（知识产权局）',
    ],
    ['pinyin is junk', '產(chǎn)權(quán)局（版權局）', '产权局(版权局)', '产权局（版权局）'],
    ['digits are folded', '达到１０％（含）', '达到10%(含)', '达到10％（含）'],
    [
      'words joined from two lines',
      '甲办法（试\n行）的通知',
      '甲办法(试行)的通知',
      '甲办法（试行）的通知',
    ],
    ['words that are not there', '云泽市', '市局(知识产权局)', '市局(知识产权局)'],
  ])('%s', (_, source, words, form) => {
    expect(printed(source, words)).toBe(form);
  });

  it('gives names, indicators, headings and facts the width of the page', () => {
    const source = `云泽市人民政府关于印发行动计划（2024—2026年）的通知
各区、县（市）人民政府，市政府各部门：
云泽市人民政府
2024年3月9日
一、建设站（点）
到2026年，维权援助站（点）数量达到30个。（责任单位：市市场监管局（知识产权局）、科学馆（云泽））`;
    const { metadata, outline, mentions, commitments } = parseNotice(source);
    expect(metadata.title).toBe('云泽市人民政府关于印发行动计划（2024—2026年）的通知');
    expect(metadata.addressees).toEqual(['各区、县（市）人民政府', '市政府各部门']);
    expect(outline.map(({ heading }) => heading)).toEqual(['建设站（点）']);
    expect(commitments.map(({ heading }) => heading)).toEqual(['建设站（点）']);
    expect(
      mentions.flatMap((one) =>
        one.kind === 'target' ? one.indicator : one.kind === 'department' ? one.name : [],
      ),
    ).toEqual(['维权援助站（点）数量', '市市场监管局', '科学馆']);
    expect(commitments.flatMap(({ targets }) => targets.map(({ indicator }) => indicator))).toEqual(
      ['维权援助站（点）数量'],
    );
  });
});
