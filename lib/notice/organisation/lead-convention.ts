/** 列在首位者为牵头部门,下同 · 排在第一位的为牵头单位 · 首个单位为牵头单位. */
const CONVENTION =
  /(?:[列排]在?(?:最前|首位|第一位?|第1位?|最前面|前面|首)的?(?:者|单位|部门)?|(?:首位|第一个|首个|第一)(?:的)?(?:单位|部门)?|(?:排名|排序|排位)(?:第一|首位|在前|靠前)的?(?:者|单位|部门)?|(?:首位|第一)责任(?:单位|部门))的?(?:均)?(?:为|是|系)(?:本?项?工?作?任?务?的?)?牵头/u;

/** With what is said of the lists before it, and of the others after it: 各项任务的责任单位中,…,其他为参加单位. */
const CONVENTION_CLAUSE = new RegExp(
  `(?:[^、,;。()]{0,16}(?:单位|部门)中,?)?${CONVENTION.source}(?:的?(?:责任)?(?:单位|部门))?(?:[,、;]?其[他余]的?(?:均|分别)?(?:单位|部门)?(?:均|分别)?[为是](?:配合|责任|参与|参加|协办|协助)(?:单位|部门))?`,
  'gu',
);

/**
 * From which offset on the first body of a list leads; Infinity where the document does not say so, or only of lists
 * that say it themselves: a list states it for those after it with 下同.
 */
export function firstLeadsFrom(text: string): number {
  for (const match of clausesIn(text)) {
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    const opened = before.lastIndexOf('(');
    const named = opened > before.lastIndexOf(')') && /[、:]/u.test(before.slice(opened));
    if (!named) return 0;
    const after = text.slice(match.index + match[0].length).split(')', 1)[0] ?? '';
    if (/下同/u.test(after.slice(0, 40))) return match.index - (before.length - opened);
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * The clauses that state the convention, sought around each place that does: few do, and the clause costs ten times as
 * much to look for.
 */
function* clausesIn(text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (let at = placeAfter(text, 0); at >= 0; at = placeAfter(text, from)) {
    CONVENTION_CLAUSE.lastIndex = Math.max(from, at - 2 * LONGEST);
    const match = CONVENTION_CLAUSE.exec(text);
    if (!match) return;
    yield match;
    from = match.index + match[0].length;
  }
}

/** What every statement of the convention ends with. */
const LEAD = '牵头';
/** No statement of it is longer; the longest that the pattern knows has 20 characters. */
const LONGEST = 40;

/** Whether the words state the convention themselves. */
export function statesConvention(words: string): boolean {
  return placeAfter(words, 0) >= 0;
}

/**
 * The offset of the first 牵头 after `from` that the convention ends with; -1 where none does. Looked for before each
 * alone, as few words hold one.
 */
function placeAfter(words: string, from: number): number {
  for (let at = words.indexOf(LEAD, from); at >= 0; at = words.indexOf(LEAD, at + 1)) {
    const near = words.slice(Math.max(from, at + LEAD.length - LONGEST), at + LEAD.length);
    if (CONVENTION.test(near)) return at;
  }
  return -1;
}

/** The words with the convention and 下同 blanked out, in place: they name no body. */
export function withoutConvention(words: string): string {
  const rest = statesConvention(words) ? words.replace(CONVENTION_CLAUSE, blank) : words;
  return rest.includes('下同') ? rest.replace(/以?下同/gu, blank) : rest;
}

const blank = (clause: string) => '、'.repeat(clause.length);
