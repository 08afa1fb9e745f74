import { BARE_ORGANS, CLASSES, FIELDS, LEVELS, SUFFIXES } from './bodies.ts';
import { ACTIONS, DUTIES } from './duty-words.ts';

const longestFirst = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const SUFFIX = longestFirst(SUFFIXES);
const LEVEL = longestFirst(LEVELS);
const HAN = '\\p{Script=Han}';

/** A place before a body: 云泽市, 江禾省, 靖江市; at most eight characters. */
const PLACE = `(?:(?![由的在和与及对将把向为以被]|会同|联合)${HAN}){2,7}?(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗|镇)`;

/** What the names of a central organ's branches end in. */
const BRANCHES = '分局|监管局|分行|支行|办事处|专员办|特派办|海关|总队';

/** Organs named by their kind alone: 商务部门, 工商行政管理部门, 公安机关. */
const KINDS = `(?:${longestFirst(FIELDS)})(?:行政)?(?:主管|管理|监管|执法)?部门|(?:公安|检察|司法|审判|监察|税务)机关|人民法院|人民检察院|海关(?!总署)`;
const KIND = new RegExp(`^(?:${KINDS})$`, 'u');

/** Bodies that need no level before what they are for. */
const GROUPS =
  '领导小组办公室|领导小组|工作专班|专班办公室|专班|联席会议办公室|联席会议|办公会议办公室|办公会议|协调小组';

/** Bodies named by the place where they sit alone. */
const SEATS =
  '(?<!公)司|日报社|电视台|广播电视台|融媒体中心|交易所|仲裁委员会|仲裁委|海关|法庭|大学|法院|检察院|税务局|监管局|监管分局|分行|银保监局|银保监分局|银监局|证监局|海事局|出入境检验检疫局|通信管理局|保护中心';

/** What only bodies end in that are named after others. */
const OTHER_ENDS = '报社|日报社|电视台|台|处|站|队|协会';

/** What a name cannot run over: a passive, an attribute, and to whom something goes (向省领导小组报送). */
const INNER = `(?:(?![的被]|向(?=[省市县区州国中各上社]))[\\p{Script=Han}0-9“”])`;

export const DUTY = longestFirst(DUTIES);
export const ACTION = longestFirst(ACTIONS);

/** (省知识产权局) or (以下简称办公会议) right after a name. */
export const BRACKET = '(?:\\([^()]{2,40}(?:\\([^()]*\\))?[^()]{0,20}\\))';

/** 科技局, 市场监管局, 发展改革委: a field of work with the word for its organ. */
const FIELD_BUREAU = new RegExp(
  `^(?:${longestFirst(FIELDS)})(?:部门|总局|分局|[局厅委部办署院])$`,
  'u',
);

/** What may come right after the name of a body that is told something. */
const AFTER = `(?=${BRACKET}|[、和及与]|以及|会同|联合|商(?=[省市县区国财])|等|组成|派员|两家|三家|报(?=[省市县区国])|${DUTY}|${ACTION}|\\(|的|在|于(?=\\d)|向(?=[省市县区州国中各上社])|[,;。:)]|作用|\\d{1,4}[年月]|$)`;

/** Words that open a clause about something else than a body, and so never begin a name. */
const NOT_A_NAME =
  '(?!(?:了|要|聚焦|紧扣|紧盯|锚定|瞄准|提请|商请|呈请|报请|申请|根据|按照|依据|依照|遵照|贯彻|经|报|请|向|在|对|与|为|以|将|把|支持|加强|推动|推进|鼓励|引导|指导|督促|协调|会同|联合|由|及|和|并|通过|依托|围绕|结合|建立|完善|成立|设立|组建|发挥|充分|强化|配合|委托|授权|争取|邀请|组织|参加|接受|加快|深化|健全|积极|探索|实施|开展|做好|提升|优化|全面|市场(?!监)|区域|省内|市内|县域|区块|成员|组长|副组长|国家级|市级以|省级以|省市(?!场)|全国性|新增|新设|办理|查处|查获|加入|落实|严格|规范|拓宽|拓展|引进|引育|培养|培育|培塑|打造|搭建|创建|开通|开设|提供|扩大|深入|严厉|力争|确保|每))';

/**
 * Source for the name of a body in running text, from its first character: with its level or place (省科技厅,
 * 云泽市人民政府), a class (各有关部门), or an organ that needs none (海关总署). Ends where the shortest reading does.
 */
export const BODY =
  `(?:${NOT_A_NAME}(?:${longestFirst(CLASSES)}|(?:${longestFirst(BARE_ORGANS)})(?:${INNER}{0,12}?(?:${BRANCHES}))?|` +
  `(?:${KINDS})|(?:${longestFirst(FIELDS)})[局委厅]|` +
  `(?:各|该|本)?(?:${LEVEL}|${PLACE})${INNER}{0,26}?(?:${SUFFIX})|` +
  `各?(?:[省市县区州盟旗镇乡]|自治区|直辖市|自治州|计划单列市|设区市|副省级城市)(?:、(?:自治区|直辖市|自治州|计划单列市|设区市|副省级城市|[省市县区州盟旗镇乡]|街道)){1,4}(?:\\([市县区州盟旗街道、]{1,6}\\))?${INNER}{0,16}?(?:${SUFFIX})|` +
  `各(?:市|县|区|州|盟|乡镇|镇)(?:\\([市县区州盟旗街道、]{1,6}\\))?(?:人民政府|政府|党委)?|` +
  `各${INNER}{1,14}?(?:${SUFFIX}|[市县区州镇]|区县|县区|市县)|` +
  `中国\\(${HAN}{2,4}\\)${INNER}{2,24}?(?:管委会|管理委员会|中心|片区)|` +
  `[省市县区州]级?财政|${INNER}{0,12}(?:${GROUPS})|` +
  `(?:管委会|管理委员会)(?:办公室)?|[局厅委署部院]?办公室|${INNER}{2,16}?(?:管委会|管理委员会)(?:办公室)?|` +
  `(?:(?![由在对向与将把的]|会同|联合)${INNER}){2,12}?(?:${SEATS}))${AFTER})`;

const WHOLE = new RegExp(`^${BODY}$`, 'u');

const last = (word: string) => word.slice(-1);
const first = (word: string) => word.slice(0, 1);
const characters = (words: readonly string[], of: (word: string) => string) =>
  words.map(of).join('');

/** Every character that can follow the name of a body that is told something. */
export const BODY_FOLLOWERS = `${characters([...DUTIES, ...ACTIONS], first)}(、和及与以会联商等组派两三报的在于向,;。:)作0123456789`;

/** 省市场监管局 is known for a body before any verb, be it in no list. */
const LEVEL_BUREAU = `(?:${LEVEL})(?:${longestFirst(FIELDS)})(?:局|厅|委|部|办)(?=[${BODY_FOLLOWERS}]|$)`;

/** After a body and a connector, or after 由: whatever ends as a body does, up to what it is told to do. */
export const OPEN_BODY = `(?:${LEVEL_BUREAU}|${NOT_A_NAME}${INNER}{1,14}?(?:${SUFFIX}|${OTHER_ENDS})${AFTER}|(?:法院|检察院|海关)${AFTER})`;

/** Whether the whole of a name reads as that of a body. */
export function isBody(name: string): boolean {
  return WHOLE.test(name) || FIELD_BUREAU.test(name);
}

/** Every character that `BODY` and `OPEN_BODY` can end with. */
export const BODY_ENDS = `${characters(
  [
    ...SUFFIXES,
    ...CLASSES,
    ...BARE_ORGANS,
    ...`${BRANCHES}|${GROUPS}|${SEATS}|${OTHER_ENDS}`.split('|'),
  ],
  last,
)}政府委会室市县区州盟镇)`;

/** Whether a name says only what kind of body is meant. */
export function isGeneric(name: string): boolean {
  return (
    /^各|^[省市县区州盟旗镇乡]、|^[省市县区](?:级|直)(?:各|有关|相关)|^(?:有关|相关|政府有关|政府相关)|(?:有关|相关|各)(?:工作|职能|组成|直属)?(?:部门|单位|机构)|^县级以上|^(?:责任|牵头|配合|成员)(?:单位|部门)$/u.test(
      name,
    ) ||
    /(?:主管|管理|行政|监管|职能|执法|编制|牵头|责任)部门$/u.test(name) ||
    /^(?:区市县|县市区|区县|县区|市县|镇街|乡镇|县级|地方|基层)(?:人民)?(?:政府|党委)$/u.test(
      name,
    ) ||
    KIND.test(name) ||
    /^(?:人大|政协|法院|检察院)$/u.test(name)
  );
}
