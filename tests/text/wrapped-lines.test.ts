import { describe, expect, it } from 'vitest';
import { normalise } from '../../lib/text/normalise.ts';
import { sourceFromString } from '../../lib/text/source-text.ts';
import { isHardWrapped } from '../../lib/text/wrapped-lines.ts';

const WRAPPED = `　　一、发展目标
　　到2030年，全市有效发明专
　　利拥有量达到2万件；服务机构
　　数量达到30家。
　　二、主要任务
　　（一）保护。由市场监
　　管部门牵头，其他部门配合。`;

describe('lines broken at a fixed width', () => {
  it('are joined inside sentences, and nowhere else', () => {
    const { text } = normalise(sourceFromString(WRAPPED));
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '一、发展目标',
      '到2030年,全市有效发明专利拥有量达到2万件;服务机构数量达到30家。',
      '二、主要任务',
      '(一)保护。由市场监管部门牵头,其他部门配合。',
    ]);
  });

  it.each([
    [
      'after a comma, though no other stop follows',
      '各园区要率先开展“四色预警”，|外贸企业培训覆盖面提高5个|百分点。',
    ],
    ['before a full-width figure', '各园区要率先开展巡查，查办案件|４０件，长期坚持。'],
    ['where a dot ends sentences', '(一)加强监督.由市教育局会同市发展改|革委开展评估.'],
    ['inside a bracket', '（二）推进阶段（2023年1月—2025年|6月）。'],
    ['not into the next item', '甲部门牵头，乙部门配合，丙部门|二、保障措施，略。'],
  ])('are joined %s', (_, lines) => {
    const { text } = normalise(sourceFromString(`${WRAPPED}\n\n${lines.replaceAll('|', '\n')}`));
    const joined = lines.includes('二、') ? lines.replace('|', '\n') : lines.replaceAll('|', '');
    expect(text.split('\n\n')[1]).toBe(normalise(sourceFromString(joined)).text);
  });

  it('map back to the source with the line feed inside', () => {
    const normal = normalise(sourceFromString(WRAPPED));
    const start = normal.text.indexOf('有效发明专利拥有量');
    const span = normal.toSource({ start, end: start + '有效发明专利拥有量'.length });
    expect(WRAPPED.slice(span.start, span.end)).toBe('有效发明专\n　　利拥有量');
  });

  it.each([
    [
      'paragraphs of one line each',
      '甲负责，乙配合。\n丙负责，丁配合。\n戊负责，己配合。\n庚，辛。',
    ],
    [
      'lines of labels',
      '目标：新认定企业25家，申请200件\n牵头单位：县局，县委\n责任单位：县局，县委\n完成时限：年底，年初',
    ],
    [
      'one long line',
      `${'到2030年，全市有效发明专\n利拥有量达到2万件；服务机构\n数量达到30家。'.repeat(2)}\n${'长'.repeat(80)}`,
    ],
    ['nothing', ''],
  ])('are not seen in %s', (_, text) => {
    expect(isHardWrapped(text)).toBe(false);
  });
});
