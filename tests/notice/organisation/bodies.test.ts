import { describe, expect, it } from 'vitest';
import {
  BARE_ORGANS,
  CLASSES,
  FIELDS,
  LEVELS,
  SUFFIXES,
} from '../../../lib/notice/organisation/bodies.ts';
import { BODY, isGeneric } from '../../../lib/notice/organisation/body-pattern.ts';

const repeated = (words: readonly string[]) =>
  words.filter((word, at) => words.indexOf(word) !== at);

describe('the vocabulary of bodies', () => {
  it.each([
    ['BARE_ORGANS', BARE_ORGANS],
    ['CLASSES', CLASSES],
    ['FIELDS', FIELDS],
    ['LEVELS', LEVELS],
    ['SUFFIXES', SUFFIXES],
  ])('%s says nothing twice and holds no blanks', (_name, words) => {
    expect(repeated(words)).toEqual([]);
    expect(words.filter((word) => !/^\p{Script=Han}+$/u.test(word))).toEqual([]);
  });

  it('knows classes as generic and organs as bodies of their own', () => {
    expect(CLASSES.filter((name) => !isGeneric(name))).toEqual([]);
    expect(BARE_ORGANS.filter(isGeneric)).toEqual([]);
  });

  it('reads every bare organ as one name before a word of duty', () => {
    const name = new RegExp(`^${BODY}`, 'u');
    expect(BARE_ORGANS.filter((organ) => name.exec(`${organ}负责`)?.[0] !== organ)).toEqual([]);
  });

  it.each([
    // The reforms of 1998 to 2023 in one line each: the organ as it was, as it became.
    '国家质检总局 国家工商总局 国家食品药品监督管理总局 国家市场监督管理总局 市场监管总局',
    '卫生部 国家卫生计生委 国家卫生健康委员会 国家疾控局',
    '国土资源部 自然资源部 环境保护部 生态环境部 农业部 农业农村部',
    '新闻出版总署 国家新闻出版广电总局 国家新闻出版署 国家广播电视总局 国家版权局',
    '中国银监会 中国保监会 中国银保监会 国家金融监督管理总局 中国证监会',
    '信息产业部 国防科工委 工业和信息化部 国家国防科工局 国家数据局',
    '人事部 劳动和社会保障部 人力资源社会保障部 国务院法制办 司法部',
    '中央宣传部 中央网信办 中央编办 中央政法委 中央军委装备发展部',
    '省知识产权局 省市场监管局 省委宣传部 省委网信办 省政府金融办 省法院 省高级人民法院 省检察院',
    '市经信委 市发改委 市文化广电新闻出版局 市食药监局 市人社局 市中级人民法院 市中院 市总工会',
    '县科工信局 县教体局 县文广新局 县市场监督管理局 县委编办 县人民法院 县公安局 县融媒体中心',
    '区行政审批局 区政务服务局 区金融办 区科创局 区财政金融局 云泽经济技术开发区管委会 高新区管委会',
    '云泽海关 人民银行云泽市分行 国家税务总局云泽市税务局 国家外汇管理局江禾省分局 云泽银保监分局',
    '市知识产权工作领导小组 知识产权工作领导小组办公室 强市建设工作专班 市知识产权联席会议',
    '云泽知识产权法庭 中国(江禾)知识产权保护中心 中国(江禾)自由贸易试验区管委会 团市委 市妇联 市贸促会',
  ])('reads each of %s as one name', (line) => {
    const name = new RegExp(`^${BODY}`, 'u');
    expect(line.split(' ').filter((body) => name.exec(`${body}负责`)?.[0] !== body)).toEqual([]);
  });

  it.each([
    ['市', '局'],
    ['省', '厅'],
    ['云泽市', '局'],
    ['自治区', '厅'],
  ])('reads every usual bureau of %s…%s as one name', (place, suffix) => {
    const name = new RegExp(`^${BODY}`, 'u');
    const bureaus = FIELDS.map((field) => `${place}${field}${suffix}`);
    expect(bureaus.filter((bureau) => name.exec(`${bureau}负责`)?.[0] !== bureau)).toEqual([]);
  });
});
