import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../lib/notice/parse.ts';

const HEAD =
  '云泽市人民政府关于印发方案的通知\n云政发〔2024〕8号\n各区人民政府:\n云泽市人民政府\n2024年3月9日\n';

function ledger(body: string): string[] {
  return parseNotice(HEAD + body).commitments.map(({ clause, departments, deadlines, targets }) =>
    [
      clause,
      departments.map(({ name }) => name).join('+'),
      deadlines
        .map(({ quote, inheritedFrom }) => quote + (inheritedFrom ? `<${inheritedFrom}` : ''))
        .join('+'),
      targets.map(({ indicator }) => indicator).join('+'),
    ].join(' | '),
  );
}

describe('commitmentsOf', () => {
  it('makes a row of each clause that has work, and none of the others', () => {
    expect(
      ledger('一、任务\n(一)加强保护。设立5家基地。(责任单位:市科技局)\n(二)加强宣传。营造氛围。'),
    ).toEqual(['一/(一) | 市科技局 |  | 基地']);
  });

  it('lets parts inherit what their chapter states before them, unless they state their own', () => {
    expect(
      ledger('一、任务\n到2026年,完成以下任务。\n(一)设立5家基地。\n(二)2025年底前设立3个窗口。'),
    ).toEqual([
      '一 |  | 到2026年 | ',
      '一/(一) |  | 到2026年<一 | 基地',
      '一/(二) |  | 2025年底前 | 窗口',
    ]);
  });

  it('lets the horizon of the goals hold for what follows, the last step and no outlook', () => {
    expect(
      ledger(
        '一、总体目标\n到2025年,初步建成。到2027年,全面建成。到2035年,国内领先。\n二、任务\n(一)每年设立5家基地。',
      ),
    ).toEqual(['一 |  | 到2025年+到2027年+到2035年 | ', '二/(一) |  | 每年+到2027年<一 | 基地']);
  });

  it('gives each row of a box its own commitment', () => {
    expect(
      ledger(
        '专栏1 主要指标\n序号|指标|单位|2023年|2027年|牵头单位\n1|拥有量|件|6|12|市科技局\n2|注册量|件|8|15|市教育局',
      ),
    ).toEqual([
      '专栏1 |  | 2027年 | ',
      '专栏1/1 | 市科技局 | 2027年<专栏1 | 拥有量',
      '专栏1/2 | 市教育局 | 2027年<专栏1 | 注册量',
    ]);
  });

  it('spans the own text of a clause, to where its first part begins', () => {
    const body = '一、任务\n到2026年完成。\n(一)设立5家基地。';
    const { commitments } = parseNotice(HEAD + body);
    const [chapter, part] = commitments.map(({ start, end }) =>
      (HEAD + body).slice(start, end).trim(),
    );
    expect(chapter).toBe('一、任务\n到2026年完成。');
    expect(part).toBe('(一)设立5家基地。');
  });

  it('keeps two clauses apart that restarted numbering gave one address', () => {
    const text = `${HEAD}一、任务\n设立5家基地。\n一、保障\n建设3个中心。`;
    const { commitments } = parseNotice(text);
    expect(
      commitments.map(({ clause, start, end }) => [clause, text.slice(start, end).trim()]),
    ).toEqual([
      ['一', '一、任务\n设立5家基地。'],
      ['一', '一、保障\n建设3个中心。'],
    ]);
  });

  it('does not give the horizon of a goal to the goal beside it', () => {
    const text = `${HEAD}一、要求\n(一)10年发展目标\n到2036年，建成强市。\n(二)近期发展目标\n商标注册量达到5000件。\n二、任务\n建设3个中心。`;
    const inherited = parseNotice(text).commitments.map(({ clause, deadlines }) => [
      clause,
      deadlines.map((it) => it.inheritedFrom),
    ]);
    expect(inherited).toContainEqual(['一/(二)', []]);
    expect(inherited).toContainEqual(['二', ['一/(一)']]);
  });
});
