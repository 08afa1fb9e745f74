const NUMBER =
  '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[百千]?[万亿])?|[一二两三四五六七八九十百千]+';
const UNIT =
  '个百分点|个?工作日|人次|家次|件|个|家|项|次|人|名|户|所|场|批|种|篇|套|倍|美元|元|%|‰|天|年';
const YEAR = '(?:(?:19|20)\\d{2}|[一二][〇○零九一二三四五六七八]{3})年';
const SUFFIX =
  '人民政府办公厅|人民政府|领导小组办公室|领导小组|联席会议|办公厅|办公室|管委会|委员会|检察院|研究院|法院|海关|银行|中心|总局|分局|总署|局|厅|委|部|署|院';
const FIELD =
  '发展改革|科技|工业和信息化|财政|教育|公安|司法|商务|农业农村|文化和旅游|市场监管|知识产权|版权|人力资源社会保障|卫生健康|税务|金融';

const DATE = `(?<date>(?:到|至|自|从)?${YEAR}(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:上半年|下半年|底|末)?(?:[—－~-]${YEAR})?(?:以前|之前|前|起|期间)?|\\d{1,2}月(?:\\d{1,2}日|底)?前?|“?十[一二三四五六]五”?(?:期间|时期|末)|每(?:年|季度|月)|(?:今年|明年)?年底前?)`;
const QUANTITY = `(?<quantity>(?:不低于|不少于|超过|达到|增长|提高)?(?:${NUMBER})(?:[—~-](?:${NUMBER}))?\\s?(?:${UNIT})(?:以上|以下|以内|左右)?)`;
const ORGANISATION = `(?<organisation>(?:国家|中央|省|市|县|区|各)\\p{Script=Han}{0,12}?(?:${SUFFIX})|(?:${FIELD})(?:部门|局|厅|委|部)|各(?:有关|相关)?(?:部门|单位|地区)|最高人民(?:法院|检察院))`;

/** Dates, quantities and organisations in one alternation, compiled once: what a developer would write and stop at. */
const REFERENCE = new RegExp(`${DATE}|${QUANTITY}|${ORGANISATION}`, 'gu');

export interface Found {
  kind: 'deadline' | 'target' | 'department';
  start: number;
  end: number;
}

/** All that the alternation finds. */
export function scanWithReference(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(REFERENCE)) {
    const { date, quantity } = match.groups ?? {};
    const kind = date !== undefined ? 'deadline' : quantity !== undefined ? 'target' : 'department';
    found.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
