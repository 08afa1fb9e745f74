import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../lib/notice/quantity/targets.ts';
import { passageOf, targetWords } from '../../notices/passage-of.ts';

const read = (text: string) => targetWords(text, targetsIn(passageOf(text)));

describe('level', () => {
  it.each([
    ['万人发明专利拥有量达13件。', '万人发明专利拥有量达13件 → 万人发明专利拥有量 >= 13 件 level'],
    ['全市认知度不低于84分;', '认知度不低于84分 → 认知度 >= 84 分 level'],
    ['诉讼案件上诉率低于20%;', '诉讼案件上诉率低于20% → 诉讼案件上诉率 < 20 % level'],
    ['援助案件量超过400件/年;', '援助案件量超过400件/年 → 援助案件量 > 400 件 level yearly'],
    ['增加值占GDP比重达到13%左右', '增加值占GDP比重达到13%左右 → 增加值占GDP比重 ~ 13 % level'],
    ['质押融资额力争突破80亿元', '质押融资额力争突破80亿元 → 质押融资额 > 8000000000 元 level'],
    [
      '平均办案周期缩短至30个工作日。',
      '平均办案周期缩短至30个工作日 → 平均办案周期 <= 30 个工作日 level',
    ],
    ['办理周期由90天缩短至60天以内', '办理周期由90天缩短至60天以内 → 办理周期 <= 60 天 level'],
    ['年均登记量达到100件', '登记量达到100件 → 登记量 >= 100 件 level yearly'],
    ['申请量增加到每年2000件以上', '申请量增加到每年2000件以上 → 申请量 >= 2000 件 level yearly'],
    ['每万人拥有量达到或超过15件', '每万人拥有量达到或超过15件 → 每万人拥有量 >= 15 件 level'],
    [
      '服务业营业收入达5,000万元',
      '服务业营业收入达5,000万元 → 服务业营业收入 >= 50000000 元 level',
    ],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it('pairs names and values that 分别 joins, and shares their head', () => {
    const span = '专利申请量和授权量分别达到5000件和2000件';
    expect(read(`全市年均${span}`)).toEqual([
      `${span} → 专利申请量 >= 5000 件 level yearly`,
      `${span} → 专利授权量 >= 2000 件 level yearly`,
    ]);
  });
});

describe('growth', () => {
  it.each([
    ['版权登记量年均增长30%。', '版权登记量年均增长30% → 版权登记量 = 30 % growth yearly'],
    ['专利办理量年均增幅高于30%,', '专利办理量年均增幅高于30% → 专利办理量 > 30 % growth yearly'],
    ['转化率提高5个百分点', '转化率提高5个百分点 → 转化率 = 5 个百分点 increase'],
    ['拥有量较2020年翻一番', '拥有量较2020年翻一番 → 拥有量 = 1 番 growth'],
    ['提交的专利申请年增长15%', '提交的专利申请年增长15% → 提交的专利申请 = 15 % growth yearly'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it('takes the indicator over from the clause before it', () => {
    expect(read('商标申请量增长到5000件,年均增长10%。')).toEqual([
      '商标申请量增长到5000件 → 商标申请量 >= 5000 件 level',
      '年均增长10% → 商标申请量 = 10 % growth yearly',
    ]);
  });
});

describe('deliver', () => {
  it.each([
    ['创建知识产权试点园区五个。', '创建知识产权试点园区五个 → 知识产权试点园区 = 5 个 count'],
    ['支持建设10所左右示范高校。', '建设10所左右示范高校 → 示范高校 ~ 10 所 count'],
    ['三年内引进服务机构10家以上', '引进服务机构10家以上 → 服务机构 >= 10 家 count'],
    ['联席会议每年至少召开1次。', '联席会议每年至少召开1次 → 联席会议 >= 1 次 count yearly'],
    ['设立5家商业秘密保护基地;', '设立5家商业秘密保护基地 → 商业秘密保护基地 = 5 家 count'],
    ['培育国际知名商标10件。', '培育国际知名商标10件 → 国际知名商标 = 10 件 count'],
    ['新增中国驰名商标2个。', '新增中国驰名商标2个 → 中国驰名商标 = 2 个 increase'],
    ['每年研究部署2次以上。', '每年研究部署2次以上 → 研究部署 >= 2 次 count yearly'],
    ['选育出8—9个水稻新品种', '选育出8—9个水稻新品种 → 水稻新品种 = 8..9 个 count'],
    ['发布实施地方标准不少于4项。', '发布实施地方标准不少于4项 → 地方标准 >= 4 项 count'],
    ['市政府每年重点支持10项核心专利', '每年重点支持10项核心专利 → 核心专利 = 10 项 count yearly'],
    ['每个产业至少建立1个服务基地', '至少建立1个服务基地 → 服务基地 >= 1 个 count'],
    ['力争培育优势企业50家', '培育优势企业50家 → 优势企业 = 50 家 count'],
    ['引导5家企业开展专利导航', '引导5家企业开展专利导航 → 企业开展专利导航 = 5 家 count'],
    ['设立三个巡回审判庭', '设立三个巡回审判庭 → 巡回审判庭 = 3 个 count'],
    [
      '市财政每年安排不少于2000万元专项资金',
      '每年安排不少于2000万元专项资金 → 专项资金 >= 20000000 元 count yearly',
    ],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it('lets the verb govern what is joined to its object', () => {
    expect(read('建设100家市级企业、1000家县级企业,5个县级园区。')).toEqual([
      '建设100家市级企业 → 市级企业 = 100 家 count',
      '1000家县级企业 → 县级企业 = 1000 家 count',
      '5个县级园区 → 县级园区 = 5 个 count',
    ]);
  });
});

describe('share and bare', () => {
  it.each([
    [
      '70%以上大中型企业设立管理机构,',
      '70%以上大中型企业设立管理机构 → 大中型企业设立管理机构 >= 70 % level',
    ],
    ['服务网点力争9个区县全覆盖', '服务网点力争9个区县全覆盖 → 服务网点 = 9 个 level'],
    [
      '自主产品产值占总产值30%以上。',
      '自主产品产值占总产值30%以上 → 自主产品产值占总产值 >= 30 % level',
    ],
    ['政策知晓率100%', '政策知晓率100% → 政策知晓率 = 100 % level'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });
});

describe('what is no target', () => {
  it.each([
    '围绕12个重点产业集群布局。',
    '打造“1+14+N”维权援助体系。',
    '牢牢守好两条底线。',
    '大力实施三大战略。',
    '建设一批示范基地。',
    '第22位上升至第20位。',
    '居全国前10名。',
    '维持年限超过10年的发明专利',
    '拨打12330热线',
    '通过5A级认证',
    '2024年3月9日',
    '近三年累计获得奖项5项以上的企业',
    '',
    '%%%%',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('values given one by one', () => {
  it('names what a rank alone leaves to the next of the series', () => {
    expect(read('打造2个国家级、5个省级示范园区。')).toEqual([
      '打造2个国家级 → 国家级示范园区 = 2 个 count',
      '5个省级示范园区 → 省级示范园区 = 5 个 count',
    ]);
  });
});
