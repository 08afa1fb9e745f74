import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../lib/notice/metadata/metadata.ts';
import type { Metadata } from '../../../lib/notice/notice.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { type PageFacts, sourceFromString } from '../../../lib/text/source-text.ts';

const factsOf = (text: string, page?: PageFacts) =>
  readMetadata(normalise(sourceFromString(text)), page);

const notice = `云泽市人民政府
关于印发云泽市知识产权强市建设实施方案
（2026—2028年）的通知
云政发〔2026〕12号
各区、县（市）人民政府，云泽高新区管委会，市政府各部门、各直属机构：
　　现将《云泽市知识产权强市建设实施方案（2026—2028年）》印发给你们，请认真贯彻落实。
　　　　　　　　　　云泽市人民政府
　　　　　　　　　　2026年3月12日
　　（此件公开发布）
云泽市知识产权强市建设实施方案
（2026—2028年）
　　为贯彻落实《江禾省人民政府关于加快知识产权强省建设的意见》（江政发〔2025〕3号）精神，制定本方案。
一、总体要求
附件：云泽市重点任务分工表.docx`;

const full: Metadata = {
  title: '云泽市人民政府关于印发云泽市知识产权强市建设实施方案(2026—2028年)的通知',
  enclosedTitle: '云泽市知识产权强市建设实施方案(2026—2028年)',
  documentNumber: '云政发〔2026〕12号',
  issuers: ['云泽市人民政府'],
  issuedOn: '2026-03-12',
  addressees: ['各区、县(市)人民政府', '云泽高新区管委会', '市政府各部门', '各直属机构'],
  period: { startDate: '2026-01-01', endDate: '2028-12-31' },
  attachments: ['云泽市重点任务分工表.docx'],
};

describe('readMetadata', () => {
  test('a notice as GB/T 9704 lays it out', () => {
    expect(factsOf(notice)).toEqual(full);
  });

  test.each([
    [
      'half-width punctuation',
      notice
        .replaceAll('，', ',')
        .replaceAll('：', ':')
        .replaceAll('（', '(')
        .replaceAll('）', ')'),
    ],
    ['blank lines between', notice.replaceAll('\n', '\n\u00a0\n')],
    ['the day in Chinese numerals', notice.replace('2026年3月12日', '二〇二六年三月十二日')],
    ['the day with 25CB for its zero', notice.replace('2026年3月12日', '二○二六年三月十二日')],
    ['the day without its characters', notice.replace('2026年3月12日', '20260312')],
  ])('the same with %s', (_, text) => {
    expect(factsOf(text)).toEqual(full);
  });

  test('a letterhead, offices addressed, and a plan of one year', () => {
    const text =
      '云泽市知识产权局文件\n云知发〔2024〕3号\n关于印发《2024年“十四五”规划实施推进计划》的通知\n各区知识产权战略实施工作办公室，各有关单位：\n二〇二四年三月五日\n';
    expect(factsOf(text)).toEqual({
      title: '关于印发《2024年“十四五”规划实施推进计划》的通知',
      enclosedTitle: '2024年“十四五”规划实施推进计划',
      documentNumber: '云知发〔2024〕3号',
      issuers: ['云泽市知识产权局'],
      issuedOn: '2024-03-05',
      addressees: ['各区知识产权战略实施工作办公室', '各有关单位'],
    });
  });

  test('the day beside the number, and classes of one character', () => {
    const text =
      '省政府关于印发江禾省商标发展规划（2011—2015）的通知\n江政发〔2011〕7号 2011年1月5日\n各市、县人民政府，省各委、办、厅、局，省各直属单位：\n现印发给你们。\n';
    expect(factsOf(text)).toEqual({
      title: '省政府关于印发江禾省商标发展规划(2011—2015)的通知',
      enclosedTitle: '江禾省商标发展规划(2011—2015)',
      documentNumber: '江政发〔2011〕7号',
      issuers: ['省政府'],
      issuedOn: '2011-01-05',
      addressees: ['各市、县人民政府', '省各委、办、厅、局', '省各直属单位'],
      period: { startDate: '2011-01-01', endDate: '2015-12-31' },
    });
  });

  test('a notice in one line that nobody signed', () => {
    const line =
      '江禾省人民政府办公厅关于转发江禾省“十五五”期间商标工作推进方案的通知 江政办发[2025]55号 各市人民政府，省政府各厅委： 现转发给你们，请认真贯彻执行。 二○二五年十二月十九日 江禾省“十五五”期间商标工作推进方案 一、指导思想 到2030年达到10万件。';
    expect(factsOf(line)).toMatchObject({
      documentNumber: '江政办发[2025]55号',
      issuedOn: '2025-12-19',
      period: { startDate: '2026-01-01', endDate: '2030-12-31' },
    });
    const deadlines = parseNotice(line).mentions.filter(({ kind }) => kind === 'deadline');
    expect(deadlines.map(({ quote }) => quote)).toEqual(['到2030年']);
  });

  test('a site that tells all in its table', () => {
    const text =
      '发文标题: 云泽市人民政府关于补齐创新短板的若干意见\n发文文号: 云政发[2016]54号\n发文部门: 云泽市人民政府\n发文时间: 2016-10-18\n发文内容:\n\n各县（市、区）人民政府，市政府各部门：\n';
    expect(factsOf(text)).toEqual({
      title: '云泽市人民政府关于补齐创新短板的若干意见',
      documentNumber: '云政发[2016]54号',
      issuers: ['云泽市人民政府'],
      issuedOn: '2016-10-18',
      addressees: ['各县(市、区)人民政府', '市政府各部门'],
    });
  });

  test('lines that a mirror has run together', () => {
    const text =
      '云泽市人民政府办公室关于建立联席会议制度的通知云政办函〔2019〕26号\n浏览次数:12295各区、县人民政府，市政府各部门：\n现将有关事项通知如下：\n';
    expect(factsOf(text)).toEqual({
      title: '云泽市人民政府办公室关于建立联席会议制度的通知',
      documentNumber: '云政办函〔2019〕26号',
      issuers: ['云泽市人民政府办公室'],
      addressees: ['各区、县人民政府', '市政府各部门'],
    });
  });

  test('a notice in one line', () => {
    const line =
      '江禾省人民政府办公厅关于印发《江禾省专利行动计划(2024—2027年)》的通知 各市人民政府,省政府各厅委、各直属机构: 经省政府同意,现印发给你们,请贯彻实施。 江禾省人民政府办公厅 2024年10月29日 江禾省专利行动计划(2024—2027年) 为落实《国务院办公厅关于专利工作的意见》(国办发〔2023〕37号),制定本计划。 一、总体目标 到2027年达到10万件。';
    expect(factsOf(line)).toEqual({
      title: '江禾省人民政府办公厅关于印发《江禾省专利行动计划(2024—2027年)》的通知',
      enclosedTitle: '江禾省专利行动计划(2024—2027年)',
      issuers: ['江禾省人民政府办公厅'],
      issuedOn: '2024-10-29',
      addressees: ['各市人民政府', '省政府各厅委', '各直属机构'],
      period: { startDate: '2024-01-01', endDate: '2027-12-31' },
    });
  });

  test('a mirror’s text is repaired', () => {
    const text = `【發(fā)布文號】雲(yún)政發(fā) [2009] 71號
【發(fā)布日期】2009-12-12
雲(yún)澤市人民政府關(guān)于印發(fā)雲(yún)澤市知識產(chǎn)權(quán)戰(zhàn)略綱要的通知
各區(qū),、市,、縣人民政府,市政府各委辦局,、各直屬機(jī)構(gòu):
現(xiàn)將綱要印發(fā)給你們,請認(rèn)真貫徹實(shí)施,。
雲(yún)澤市人民政府
二○○九年十二月十日`;
    expect(factsOf(text)).toEqual({
      title: '云泽市人民政府关于印发云泽市知识产权战略纲要的通知',
      enclosedTitle: '云泽市知识产权战略纲要',
      documentNumber: '云政发 [2009] 71号',
      issuers: ['云泽市人民政府'],
      issuedOn: '2009-12-10',
      publishedOn: '2009-12-12',
      addressees: ['各区、市、县人民政府', '市政府各委办局', '各直属机构'],
    });
  });

  test('joint issuers, one signing for all', () => {
    const text = `江禾省知识产权局等四部门关于印发《存量专利盘活工作方案》的通知
各市知识产权局、云泽示范区市场监管局，各有关单位：
现印发给你们，请遵照执行。
江禾省知识产权局　江禾省教育厅

江禾省科学技术厅　江禾省卫生健康委员会
（江禾省知识产权局代章）
2024年2月26日`;
    expect(factsOf(text)).toMatchObject({
      issuers: ['江禾省知识产权局', '江禾省教育厅', '江禾省科学技术厅', '江禾省卫生健康委员会'],
      issuedOn: '2024-02-26',
      addressees: ['各市知识产权局', '云泽示范区市场监管局', '各有关单位'],
    });
  });

  test.each<[string, string[]]>([
    [
      '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：',
      ['各省、自治区、直辖市人民政府', '国务院各部委', '各直属机构'],
    ],
    [
      '各镇人民政府（办事处），开发区管委会，市各有关部门、单位：',
      ['各镇人民政府(办事处)', '开发区管委会', '市各有关部门、单位'],
    ],
    [
      '外交部、发展改革委、公安部、中科院、中国科协：',
      ['外交部', '发展改革委', '公安部', '中科院', '中国科协'],
    ],
    [
      '各县（市、区）人民政府，开发区、工业园区管委会，市直各单位：',
      ['各县(市、区)人民政府', '开发区、工业园区管委会', '市直各单位'],
    ],
  ])('addressees of %s', (line, addressees) => {
    expect(factsOf(`关于工作的通知\n${line}\n正文。`).addressees).toEqual(addressees);
  });

  test.each([
    '各部门要高度重视，现就有关事项通知如下：',
    '发布单位：市政府办公室',
    '重点支持以下企业：',
  ])('%s addresses nobody', (line) => {
    expect(factsOf(`关于工作的通知\n${line}\n正文。`).addressees).toBeUndefined();
  });

  test('what the page says around the article', () => {
    const page: PageFacts = {
      title: '关于加强商标保护的意见-云泽市人民政府',
      meta: {
        articletitle: '关于加强商标保护的意见',
        pubdate: '2025-06-03 10:12',
        contentsource: '市市场监管局',
      },
      lines: [
        '发布时间：2025-06-01 08:00来源：市市场监管局【字号：大 中 小】',
        '索引号\t014/2025-3\t发 文 字 号\t云市监〔2025〕9号\t成文日期\t2025年5月28日',
      ],
    };
    expect(factsOf('一、总体要求\n保护商标。', page)).toEqual({
      title: '关于加强商标保护的意见',
      indexNumber: '014/2025-3',
      documentNumber: '云市监〔2025〕9号',
      issuers: ['市市场监管局'],
      issuedOn: '2025-05-28',
      publishedOn: '2025-06-01',
    });
  });

  test('the signature goes before the info table, which may give the day of publication', () => {
    const text = `发文日期: 2018-09-21\n关于工作的通知\n正文。\n澜川县人民政府\n2017年4月26日`;
    expect(factsOf(text).issuedOn).toBe('2017-04-26');
  });

  test.each([
    ['云泽市“十四五”知识产权发展规划', { startDate: '2021-01-01', endDate: '2025-12-31' }],
    [
      '云泽市知识产权三年行动计划（2023-2025年）',
      { startDate: '2023-01-01', endDate: '2025-12-31' },
    ],
    [
      '云泽市知识产权强市建设纲要（2021—2035年）',
      { startDate: '2021-01-01', endDate: '2035-12-31' },
    ],
    ['云泽市知识产权保护办法', undefined],
  ])('the period of %s', (title, period) => {
    expect(factsOf(`${title}\n一、总体要求`).period).toEqual(period);
  });

  test.each([
    ['2021年10月28日 16:58 来源：江禾日报', '2021-10-28'],
    ['2024-12-02  浏览次数：31', '2024-12-02'],
    ['发布时间: 2024/12/02 | 来源: 市政府办公厅', '2024-12-02'],
    ['【发表时间】2023.05.12', '2023-05-12'],
    ['2021年10月28日', undefined],
    ['到2025年10月28日前完成。', undefined],
  ])('%s: published on %s', (line, day) => {
    expect(factsOf(`关于工作的通知\n${line}\n正文。`).publishedOn).toBe(day);
  });

  test.each<[string, string[]]>([
    ['附件：1.任务分工表.docx 2.主要指标.xls', ['任务分工表.docx', '主要指标.xls']],
    ['附件：1.重点任务分工表\n2.主要指标表\n正文。', ['重点任务分工表', '主要指标表']],
    ['云政发〔2026〕12号.pdf', ['云政发〔2026〕12号.pdf']],
    ['访问 www.example.gov.cn', []],
  ])('attachments of %s', (text, attachments) => {
    expect(factsOf(`关于工作的通知\n${text}`).attachments ?? []).toEqual(attachments);
  });

  test.each([
    ['江禾省人民政府令\n第320号\n《办法》已经通过。', '江禾省人民政府令第320号'],
    ['云政发〔2026〕12号', '云政发〔2026〕12号'],
    ['（云政办发[2026] 7 号）', '云政办发[2026] 7 号'],
    ['文号：云府规【2026】3号 有效性：有效', '云府规【2026】3号'],
    ['根据《意见》（国发〔2021〕20号）精神', undefined],
    ['（《意见》国发〔2021〕20号）', undefined],
  ])('document number of %j', (text, number) => {
    expect(factsOf(text).documentNumber).toBe(number);
  });

  test('a plan that has lost its title says its period where it looks ahead', () => {
    const text = '第一章 背景\n“十三五”时期，我市取得新成绩。“十四五”时期，我市将加快建设。';
    expect(factsOf(text)).toEqual({ period: { startDate: '2021-01-01', endDate: '2025-12-31' } });
  });

  test('text that is no notice has no facts', () => {
    expect(factsOf('今天天气很好。\n我们去公园。')).toEqual({});
    expect(factsOf('')).toEqual({});
  });
});
