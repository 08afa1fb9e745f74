import { describe, expect, it } from 'vitest';
import { responsibilityList } from '../../../lib/notice/organisation/responsibility-list.ts';
import { departmentWords, ISSUED_2024, passageOf } from '../../notices/passage-of.ts';

const read = (text: string, firstLeadsFrom = Number.POSITIVE_INFINITY) =>
  departmentWords(text, responsibilityList(passageOf(text), { ...ISSUED_2024, firstLeadsFrom }));

describe('responsibilityList', () => {
  it.each([
    ['责任领导:张某;责任单位:市科技局;联系人:李某', ['市科技局 → responsible']],
    ['主办单位:市科技局;协办单位:市财政局', ['市科技局 → lead', '市财政局 → participant']],
    [
      '(中央宣传部、国家知识产权局等部际联席会议成员单位按职责分工负责)',
      ['中央宣传部 → responsible', '国家知识产权局 → responsible'],
    ],
    ['(国家林草局、农业农村部)', ['国家林草局 → responsible', '农业农村部 → responsible']],
    ['(市科技局)', ['市科技局 → responsible']],
    [
      '(市科技局、市教育局,市财政局配合)',
      ['市科技局 → responsible', '市教育局 → responsible', '市财政局 → participant'],
    ],
    ['(市科技局,市财政局配合)', ['市科技局 → responsible', '市财政局 → participant']],
    ['(市科技局、市财政局配合)', ['市科技局 → participant', '市财政局 → participant']],
    [
      '责任单位:市科技局、市教育局,市财政局配合',
      ['市科技局 → responsible', '市教育局 → responsible', '市财政局 → participant'],
    ],
    ['牵头单位:市科技局,市财政局配合', ['市科技局 → lead', '市财政局 → participant']],
    ['(市科技局牵头,市司法局参加,年内完成)', ['市科技局 → lead', '市司法局 → participant']],
    [
      '(市科技局、市司法局按职责分工牵头,各区政府配合)',
      ['市科技局 → lead', '市司法局 → lead', '各区政府 → participant generic'],
    ],
    [
      '(责任单位:市委宣传部〔市新闻出版局(市版权局)〕)',
      ['市委宣传部〔市新闻出版局(市版权局)〕 → responsible 市委宣传部/市新闻出版局/市版权局'],
    ],
    [
      '(责任单位:中国(江禾)知识产权保护中心、市税务局)',
      ['中国(江禾)知识产权保护中心 → responsible', '市税务局 → responsible'],
    ],
    [
      '(省直有关部门,各市、县人民政府负责)',
      ['省直有关部门 → responsible generic', '各市、县人民政府 → responsible generic'],
    ],
    [
      '(国家知识产权局等部门及各地方人民政府按职责分工负责)',
      ['国家知识产权局 → responsible', '各地方人民政府 → responsible generic'],
    ],
    ['(知识产权局、财政部,列首位者为牵头部门)', ['知识产权局 → lead', '财政部 → participant']],
    [
      '(责任单位:市委金融办、市委社会工作部、市数据局,各直属机构、各开发区管委会)',
      [
        '市委金融办 → responsible',
        '市委社会工作部 → responsible',
        '市数据局 → responsible',
        '各直属机构 → responsible generic',
        '各开发区管委会 → responsible generic',
      ],
    ],
    ['〔市科技局牵头〕', ['市科技局 → lead']],
    ['(责任单位:省农委)', ['省农委 → responsible']],
    ['责任单位:市科技局、市财政局。', ['市科技局 → responsible', '市财政局 → responsible']],
    ['(A局、B委负责)', ['A局 → responsible', 'B委 → responsible']],
    [
      '(市科技局牵头,市财政局、市教育局配合)',
      ['市科技局 → lead', '市财政局 → participant', '市教育局 → participant'],
    ],
    [
      '(市科技局、市财政局按职责分工负责,各区人民政府配合)',
      ['市科技局 → responsible', '市财政局 → responsible', '各区人民政府 → participant generic'],
    ],
    ['牵头单位:市科技局;责任单位:云泽大学', ['市科技局 → lead', '云泽大学 → participant']],
    ['(责任部门:市司法局(牵头)、市总工会等)', ['市司法局 → lead', '市总工会 → participant']],
    ['(由市科技局会同市财政局负责)', ['市科技局 → lead', '市财政局 → participant']],
    ['(牵头单位:市科技局;完成时间:2024年12月底前,持续推进)', ['市科技局 → lead']],
    ['(责任单位:各区、县(市)人民政府)', ['各区、县(市)人民政府 → responsible generic']],
    [
      '(责任单位:市科学技术和知识产权局和市财政局)',
      ['市科学技术和知识产权局 → responsible', '市财政局 → responsible'],
    ],
    [
      '(责任单位:省委宣传部(省新闻出版局〈省版权局〉))',
      ['省委宣传部(省新闻出版局〈省版权局〉) → responsible 省委宣传部/省新闻出版局/省版权局'],
    ],
    ['【责任单位:市数据局】', ['市数据局 → responsible']],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual(words);
  });

  it('lets the first lead where the document says so, and names no body in saying it', () => {
    const text = '(责任单位:省科技厅、省教育厅,列在首位者为牵头部门,下同)';
    expect(read(text, 0)).toEqual(['省科技厅 → lead', '省教育厅 → participant']);
    expect(read('(责任单位:省农委)', 0)).toEqual(['省农委 → lead']);
  });

  it.each([
    '主办单位:云泽市人民政府办公室',
    '责任单位:云泽市大数据中心 技术支持:某公司 ICP备12345号',
    '明确责任单位和责任人。',
    '(以下简称方案)',
    '(试行)',
    '((((((((((',
    '责任单位:',
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
