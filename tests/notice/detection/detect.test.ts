import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectNotice } from '../../../lib/notice/detection/detect.ts';
import type { NoticeSignals } from '../../../lib/notice/detection/signals.ts';

const plan = (subject: string, words: string) => `
江政发〔2026〕7号
各市、县人民政府，省政府各部门、各直属单位：
现将《江禾省${subject}行动方案（2026—2028年）》印发给你们，请认真贯彻落实。
江禾省人民政府
2026年3月1日
一、总体要求
（一）主要目标。到2028年，${words}质量明显提升，服务体系更加完善。
二、重点任务
（一）加强${words}培育。支持企业开展${words}工作，完善${words}激励机制，引导社会资本投入。（责任单位：省发展改革委、省财政厅）
（二）强化${words}保护。健全${words}执法协作机制，开展专项行动。（责任单位：省公安厅）
（三）提升${words}服务。推动${words}公共服务平台建设，优化流程。
三、保障措施
加强组织领导，落实责任分工，强化督导检查。`;

const patents: NoticeSignals = {
  title: '江禾省人民政府关于印发《江禾省专利转化运用行动方案（2026—2028年）》的通知-江禾省人民政府',
  text: plan('专利转化运用', '专利'),
};

const news = `4月20日上午，我市知识产权宣传周活动启动仪式在青萍广场举行。副市长出席活动并致辞。近年来我市有效发明专利达到3126件，
知识产权质押融资金额突破8亿元。活动现场，市知识产权局工作人员向市民发放宣传手册，解答商标注册、专利申请等问题。
“我的商标去年被人抢注，今天终于弄明白了。”市民何阿姨告诉记者。宣传周将持续到4月26日，期间还将举办12场活动。（记者 沈禾 通讯员 周小满）`;

const blog = `作者：顾行简 律师。不少客户来咨询时，品牌已经卖了两三年，商标却还没有申请。本文结合本所办理的案件，谈谈常见误区。
一、先做市场，再做商标
我国商标注册采取申请在先原则。建议在产品上市前至少6个月完成检索和申请。
二、只注册一个类别
到2024年底，我们统计的120件异议案件中，有43%与类别遗漏有关。建议由品牌部门牵头，法务部门配合，每年复核一次。
三、续展忘记办理
注册商标有效期为10年。四、授权合同不备案。许可人应当将其商标使用许可报商标局备案。`;

const hits = `找到约 132 条结果（用时 0.12 秒） 云泽市人民政府关于印发云泽市知识产权强市建设实施方案的通知 ……到2027年，每万人口高价值发明专利拥有量达到12件，……（责任单位：市知识产权局、市科技局）……
云泽市知识产权局关于组织申报2026年专利转化项目的通知 ……请于2026年2月28日前将申报材料报送市知识产权局运用促进科……
关于公布云泽市知识产权保护工作站名单的通知 ……经评审，现确定市软件园等18家单位……`;

const holiday = `各区县人民政府，市政府各部门、各直属单位：
根据上级有关通知精神，经市政府同意，现将2026年中秋节、国庆节放假安排通知如下：
一、9月25日至27日放假，共3天。10月1日至7日放假调休，共7天。
二、各单位要妥善安排好值班和安全、保卫等工作，遇有重大突发事件，要按规定及时报告并妥善处置。
三、市公安局、市交通运输局要加强协同配合，确保群众出行安全。责任单位：市政府各部门。
云泽市人民政府办公室
2026年9月10日`;

const cases: [string, NoticeSignals, boolean, boolean][] = [
  ['a plan for patents', patents, true, true],
  ['the same without a page around it', { text: patents.text }, true, true],
  ['the same in half-width', { text: patents.text.normalize('NFKC') }, true, true],
  ['a plan of the same shape for grain', { text: plan('粮食安全', '粮食') }, true, false],
  ['news about patents', { title: '我市举办知识产权宣传周活动', text: news }, false, true],
  [
    'a law firm’s blog about trademarks',
    { title: '企业商标布局的四个误区 | 青舟律师事务所', text: blog },
    false,
    true,
  ],
  [
    'a search page',
    { title: '搜索结果：知识产权 通知', text: hits, linkDensity: 0.5 },
    false,
    true,
  ],
  [
    'a holiday notice',
    { title: '云泽市人民政府办公室关于2026年中秋节、国庆节放假安排的通知', text: holiday },
    false,
    false,
  ],
  ['nothing', { text: '' }, false, false],
];

/** Traditional, with a mirror's pinyin and commas. */
const mirrored = `各區(qū),、市,、縣人民政府,,市政府各委辦局,、各直屬機(jī)構(gòu):
現(xiàn)將《雲(yún)澤市知識產(chǎn)權(quán)戰(zhàn)略綱要》印發(fā)給你們,請認(rèn)真貫徹實(shí)施,。
一,、戰(zhàn)略目標(biāo)
(1)加強(qiáng)知識產(chǎn)權(quán)創(chuàng)造,推進(jìn)專利,、商標(biāo)工作,完善制度,健全機(jī)制,支持企業(yè)創(chuàng)新,。
二,、戰(zhàn)略措施
(2)鼓勵企業(yè)運(yùn)用知識產(chǎn)權(quán),引導(dǎo)社會投入,強(qiáng)化保護(hù),優(yōu)化服務(wù),提升專利質(zhì)量,。
三,、組織領(lǐng)導(dǎo)
(3)市知識產(chǎn)權(quán)局負(fù)責(zé)協(xié)調(diào)工作,落實(shí)責(zé)任,開展評估,推動版權(quán)保護(hù),。`;

describe('detectNotice', () => {
  test.each(cases)('%s', (_, signals, isPolicy, isIntellectualProperty) => {
    const { evidence, ...answer } = detectNotice(signals);
    expect(answer, JSON.stringify(evidence)).toMatchObject({ isPolicy, isIntellectualProperty });
  });

  test.each(cases)('%s: the width of punctuation decides nothing', (_, signals) => {
    const narrow = { ...signals, text: signals.text.normalize('NFKC') };
    const { isPolicy, isIntellectualProperty } = detectNotice(signals);
    expect(detectNotice(narrow)).toMatchObject({ isPolicy, isIntellectualProperty });
  });

  test('a Traditional text with pinyin and stray commas', () => {
    expect(detectNotice({ text: mirrored })).toMatchObject({
      isPolicy: true,
      isIntellectualProperty: true,
    });
  });

  test('says why, with the words it saw', () => {
    const { evidence } = detectNotice({
      ...patents,
      meta: { ColumnType: '政策文件' },
      containers: ['#zoom'],
    });
    const signs = Object.fromEntries(evidence.map((one) => [one.sign, one.quote]));
    expect(signs).toMatchObject({
      title: '关于印发《江禾省专利转化运用行动方案（2026—2028年）》的通知',
      documentNumber: '江政发〔2026〕7号',
      addressees: '各市、县人民政府，省政府各部门、各直属单位：',
      container: '#zoom',
      siteMeta: '政策文件',
    });
  });

  test('a document number that is only cited is no evidence', () => {
    const cited = '根据《关于加强工作的通知》（国发〔2021〕20号）精神，制定本方案。';
    expect(detectNotice({ text: cited }).evidence.map((one) => one.sign)).not.toContain(
      'documentNumber',
    );
  });

  test('never throws, and the score is between 0 and 1', () => {
    const signals = fc.record(
      {
        title: fc.string({ unit: 'binary' }),
        text: fc.string({ unit: 'binary' }),
        meta: fc.dictionary(fc.string(), fc.string()),
        containers: fc.array(fc.string()),
        linkDensity: fc.float({ min: 0, max: 1, noNaN: true }),
      },
      { requiredKeys: ['text'] },
    );
    fc.assert(
      fc.property(signals, (seen) => {
        const { score } = detectNotice(seen);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});
