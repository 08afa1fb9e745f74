import { describe, expect, it } from 'vitest';
import { actingBody } from '../../../lib/notice/organisation/acting-body.ts';
import { departmentWords, ISSUED_2024, passageOf } from '../../notices/passage-of.ts';

const SETTING = { ...ISSUED_2024, shortNames: new Map([['联席办', 0]]) };
const read = (text: string) => departmentWords(text, actingBody(passageOf(text), SETTING));

describe('actingBody', () => {
  it.each([
    ['由省知识产权局商省财政厅制定。', ['省知识产权局 → lead', '省财政厅 → participant']],
    [
      '市法院、检察院、公安局建立协作机制。',
      ['市法院 → responsible', '检察院 → responsible generic', '公安局 → responsible'],
    ],
    ['国网云泽供电公司要做好配合。', ['国网云泽供电公司 → participant']],
    [
      '国务院知识产权战略实施工作部际联席会议负责统筹。',
      ['国务院知识产权战略实施工作部际联席会议 → responsible'],
    ],
    ['由市市场监管局会同市财政局追回。', ['市市场监管局 → lead', '市财政局 → participant']],
    ['2.区政府督查室负责督查。', ['区政府督查室 → responsible']],
    [
      '各省、自治区、直辖市知识产权局要加强领导。',
      ['各省、自治区、直辖市知识产权局 → responsible generic'],
    ],
    ['由科技创新局会同财政金融局组织实施。', ['科技创新局 → lead', '财政金融局 → participant']],
    ['县文广新局:负责文化品牌培育。', ['县文广新局 → responsible']],
    ['县工商局、县质监局参加,开展咨询。', ['县工商局 → participant', '县质监局 → participant']],
    [
      '中国(江禾)自由贸易试验区管委会要加快试点。',
      ['中国(江禾)自由贸易试验区管委会 → responsible'],
    ],
    ['市知识产权局负责日常协调。', ['市知识产权局 → responsible']],
    ['省知识产权局要发挥牵头作用。', ['省知识产权局 → lead']],
    ['县知识产权局负责方案的牵头实施。', ['县知识产权局 → responsible']],
    ['市公安局依法做好配合。', ['市公安局 → participant']],
    ['由市政府办公室约谈负责人。', ['市政府办公室 → responsible']],
    [
      '云泽日报社、市广播电视台要加强报道。',
      ['云泽日报社 → responsible', '市广播电视台 → responsible'],
    ],
    ['市公安局经侦支队负责侦办。', ['市公安局经侦支队 → responsible']],
    ['县级以上人民政府应当加强领导。', ['县级以上人民政府 → responsible generic']],
    ['力争每个设区市至少有2家银行设立支行。', []],
    ['市知识产权局联合印发了办法。', []],
    ['海关总署负责进出口保护。', ['海关总署 → responsible']],
    ['云泽海关要加强执法。', ['云泽海关 → responsible']],
    ['联席办定期调度。', ['联席办 → responsible']],
    ['由市司法局会同市教育局推进。', ['市司法局 → lead', '市教育局 → participant']],
    [
      '国家知识产权局牵头,农业农村部、商务部参与。',
      ['国家知识产权局 → lead', '农业农村部 → participant', '商务部 → participant'],
    ],
    ['市财政局、市教育局协助做好工作。', ['市财政局 → participant', '市教育局 → participant']],
    [
      '省政府知识产权办公会议(以下简称办公会议)负责实施。',
      ['省政府知识产权办公会议(以下简称办公会议) → responsible 省政府知识产权办公会议/办公会议'],
    ],
    ['市检察机关对案件100%提前介入。', ['市检察机关 → responsible']],
    ['各成员单位按照职责分工落实。', ['各成员单位 → responsible generic']],
    ['市政府每年重点支持10项。', ['市政府 → responsible']],
    ['运用促进司要完善制度。', ['运用促进司 → responsible']],
    ['保护协调司会同法律事务司修订指南。', ['保护协调司 → lead', '法律事务司 → participant']],
    ['云泽数据交易所协助开展存证。', ['云泽数据交易所 → participant']],
    ['中华全国版权代理协会负责培训。', ['中华全国版权代理协会 → responsible']],
    ['县种子检验站2026年12月底前具备检测能力。', ['县种子检验站 → responsible']],
    [
      '市财政局会同市金融办2026年3月底前设立资金池。',
      ['市财政局 → lead', '市金融办 → participant'],
    ],
    [
      '市贸促会编制指引,市商务局会同云泽海关通报案情。',
      ['市贸促会 → responsible', '市商务局 → lead', '云泽海关 → participant'],
    ],
    ['组织保障 市版权工作联席会议负责统筹。', ['市版权工作联席会议 → responsible']],
    ['个性指标由县市场监管局制定。', ['县市场监管局 → responsible']],
    ['期满后由保护司会同省级知识产权局验收。', ['保护司 → lead', '省级知识产权局 → participant']],
    ['战略规划司做好保障,办公室负责督办。', ['战略规划司 → responsible', '办公室 → responsible']],
    ['云泽大学承建知识产权学院。', ['云泽大学 → responsible']],
    ['人民银行云泽市分行要引导银行。', ['人民银行云泽市分行 → responsible']],
    ['商务部门负责规范展会。', ['商务部门 → responsible generic']],
    [
      '县推进使用正版软件领导小组向省推进使用正版软件领导小组报送总结。',
      ['县推进使用正版软件领导小组 → responsible'],
    ],
    ['市市场监管局向社会公布名单。', ['市市场监管局 → responsible']],
    ['各县、市政府要参照执行。', ['各县、市政府 → responsible generic']],
    ['市政府各工作部门要开展自查。', ['市政府各工作部门 → responsible generic']],
    ['市机关事务管理局于2026年5月27日前完成汇总。', ['市机关事务管理局 → responsible']],
    ['工商行政管理部门要加强巡查。', ['工商行政管理部门 → responsible generic']],
    ['公安机关应当及时立案。', ['公安机关 → responsible generic']],
    ['海关负责在口岸查验。', ['海关 → responsible generic']],
    ['由市政府办公室印发并组织实施。', ['市政府办公室 → responsible']],
    ['市知识产权局负责了解进展。', ['市知识产权局 → responsible']],
    ['局办公室负责督办。', ['局办公室 → responsible']],
    ['审计局负责监督资金使用。', ['审计局 → responsible']],
    ['市检察院提前介入。', ['市检察院 → responsible']],
    ['省法院会同省市场监管局巡讲“以案说法”课程。', ['省法院 → lead', '省市场监管局 → participant']],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual(words);
  });

  it.each([
    '根据国家知识产权局统一部署,开展工作。',
    '在省知识产权局指导下开展工作。',
    '经市政府同意,印发给你们。',
    '市政府印发了办法。',
    '市政府印发《办法》,明确任务。',
    '由市政府批准的园区优先试点。',
    '云泽市被国家知识产权局确定为试点城市。',
    '提请市政府分解年度任务。',
    '商务部门的做法值得推广。',
    '市知识产权局于2019年挂牌。',
    '市科技局向市政府作了汇报。',
    '公安机关已立案12件。',
    '发展资金是指由市级财政安排的资金。',
    '国家知识产权局关于印发通知。',
    '支持云泽大学建设学院。',
    '建立由金融监管、发展改革等部门参加的机制。',
    '报省知识产权局备案。',
    '在市知识产权保护中心设立窗口。',
    '成员由市市场监管局等单位主要负责同志组成。',
    '形成区域协作新格局,要加强宣传。',
    '加强全市布局。',
    '推动科技局长座谈。',
    '要紧扣省委确定的“三个一批”部署。',
    '锚定省委明确的方向。',
    '',
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('finds none in a chapter that looks back', () => {
    const text = '市知识产权局负责日常协调。';
    expect(actingBody(passageOf(text, { background: true }), SETTING)).toEqual([]);
  });
});
