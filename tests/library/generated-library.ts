import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../lib/annotation/record/create.ts';
import { withNote, withTag } from '../../lib/annotation/record/edit.ts';
import type { DocumentRow } from '../../lib/storage/database.ts';
import { rowFrom } from '../../lib/storage/documents.ts';
import { textHash } from '../../lib/storage/text-hash.ts';

/** As the store holds it: a document and what was written on it. */
export interface GeneratedDocument {
  document: DocumentRow;
  annotations: Annotation[];
}

const PROVINCES = ['江禾省', '岚江省', '朔原省', '岚东省'];
const CITIES = ['云泽市', '沅川市', '霖州市', '青梧市', '栖州市', '望沧市', '宁岚市', '云湖市'];
const COUNTIES = ['澜川县', '望川县', '澄阳县', '云岫县', '临溪区', '碧湾区', '鹤汀区', '栖霞岭区'];
const MATTERS = [
  '知识产权保护',
  '专利转化运用',
  '商标品牌建设',
  '地理标志促进',
  '版权产业发展',
  '商业秘密保护',
];
const FORMS = ['行动计划', '工作方案', '实施意见', '专项规划', '若干措施', '工作要点'];
const BODIES = [
  '市场监管局',
  '知识产权局',
  '科技局',
  '公安局',
  '财政局',
  '教育局',
  '农业农村局',
  '文旅局',
];
const INDICATORS = [
  '有效发明专利拥有量',
  '每万人口高价值发明专利拥有量',
  '注册商标总量',
  '地理标志产品',
  '专利质押融资额',
  '侵权案件结案数',
];
const UNITS = ['件', '件', '件', '个', '亿元', '件'];
const WORK = [
  '完善行政执法与刑事司法衔接机制，加强案件线索移送和信息共享',
  '开展重点市场专项检查，依法查处侵权假冒行为',
  '支持企业建立管理体系，培育一批优势单位',
  '建设公共服务平台，面向中小企业提供检索分析和维权援助',
  '推动高校院所成果转化，健全收益分配办法',
  '加强宣传培训，提高全社会尊重创造的意识',
  '健全海外纠纷应对指导机制，发布风险提示',
];
const TAGS = [
  '供给型/人才培养',
  '供给型/资金投入',
  '环境型/法规管制',
  '环境型/目标规划',
  '需求型/政府采购',
  '需牵头',
  '需上报',
];
const NOTES = ['请科室核对口径', '与上年数不一致', '下月会上讨论', '已向省局询问', '待补充依据'];
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/**
 * Notices of invented places, each with annotations, one after another; the same seed gives the same. Not for the
 * parser's quality: they are alike, so that there are many.
 */
export async function* generatedLibrary(
  documents: number,
  annotations: number,
  seed = 1,
): AsyncGenerator<GeneratedDocument> {
  const random = randomFrom(seed);
  for (let at = 0; at < documents; at++) {
    const own =
      Math.floor((annotations * (at + 1)) / documents) - Math.floor((annotations * at) / documents);
    yield await generated(at, own, random);
  }
}

/** Mulberry32. */
function randomFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: (limit: number) => Math.floor(next() * limit),
    one: <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T,
  };
}

type Chance = ReturnType<typeof randomFrom>;

async function generated(at: number, count: number, chance: Chance): Promise<GeneratedDocument> {
  const place = chance.one([PROVINCES, CITIES, CITIES, COUNTIES, COUNTIES].map(chance.one));
  const year = 2012 + chance.below(15);
  const issuer = `${place}人民政府${place.endsWith('省') ? '办公厅' : '办公室'}`;
  const title = `${issuer}关于印发${place}${chance.one(MATTERS)}${chance.one(FORMS)}（${year}—${year + 3}年）的通知`;
  const documentNumber = `${place.slice(0, 1)}政办发〔${year}〕${at + 1}号`;
  const date = `${year}年${1 + chance.below(12)}月${1 + chance.below(28)}日`;
  const sections = NUMERALS.slice(0, 4 + chance.below(5)).map((number) =>
    sectionOf(number, year, chance),
  );
  const text = [title, documentNumber, '各有关单位：', ...sections.flat(), issuer, date].join('\n');
  const id = `urn:uuid:00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
  const created = new Date(Date.UTC(2026, 0, 1) + at * 3_600_000).toISOString();
  const document = rowFrom({
    ...{ id, title, documentNumber, text, created, modified: created },
    textHash: await textHash(text),
    urls: [`http://www.yunze.gov.cn/zw/${at}.html`],
  });
  return { document, annotations: annotationsOn(document, count, at, chance) };
}

function sectionOf(number: string, year: number, chance: Chance): string[] {
  const parts = NUMERALS.slice(0, 2 + chance.below(4)).map((part) => {
    const which = chance.below(INDICATORS.length);
    const goal = `到${year + 1 + chance.below(4)}年，${INDICATORS[which]}达到${10 + chance.below(900)}${UNITS[which]}`;
    const sentences = Array.from({ length: 3 + chance.below(4) }, () => chance.one(WORK));
    return `（${part}）${chance.one(MATTERS)}。${sentences.join('。')}。${goal}。（${chance.one(BODIES)}牵头，${chance.one(BODIES)}配合）`;
  });
  return [`${number}、${chance.one(MATTERS)}`, ...parts];
}

function annotationsOn(
  document: DocumentRow,
  count: number,
  at: number,
  chance: Chance,
): Annotation[] {
  const { id, text, urls, created } = document;
  return Array.from({ length: count }, (_, number) => {
    const start = 60 + chance.below(text.length - 120);
    const end = start + 4 + chance.below(30);
    const made = createAnnotation({
      id: `urn:uuid:00000000-0000-4000-9${at.toString(16).padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`,
      document: { id },
      source: urls[0] ?? '',
      selectors: [
        { type: 'TextPositionSelector', start, end },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(start - 32, start),
          suffix: text.slice(end, end + 32),
        },
      ],
      time: created,
    });
    const tagged = withTag(made, chance.one(TAGS), created);
    return chance.below(4) === 0 ? withNote(tagged, chance.one(NOTES), created) : tagged;
  });
}
