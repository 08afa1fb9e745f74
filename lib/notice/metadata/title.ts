import { BODY_ENDINGS, DOCUMENT_KINDS, PLAN_KINDS } from '../vocabulary/document-words.ts';

/** The issuers of a joint notice before the last, each with a space after it. */
const JOINT = `(?:\\p{Script=Han}{2,30}(?:${BODY_ENDINGS}) ){0,12}`;

const ABOUT = new RegExp(
  `^${JOINT}[^。,;!?:|>\\s]{0,40} ?(?:关于|转发|印发)[^。;!?|]{2,160}(?:(?:${DOCUMENT_KINDS})(?:\\([^()]{1,20}\\))?|》)$`,
  'u',
);
const PLAN = new RegExp(
  `^(?!第.{1,3}[章节])[^。,;!?:|]{4,80}(?:${PLAN_KINDS})(?:[(〔][^()〔〕]{1,24}[)〕])*$`,
);
/** 实施品牌战略的意见: without 关于, and only where nothing else is a title. */
const PLAIN = new RegExp(`^[^。,;!?:|《》]{6,60}的(?:${DOCUMENT_KINDS})$`);
/** The 发文字号 has run into the line: …的通知云政办〔2019〕7号. */
const NUMBER_AFTER = new RegExp(
  `(?<=的(?:${DOCUMENT_KINDS})) ?\\(?\\p{Script=Han}{2,8}[〔[(]20\\d\\d[〕\\])]\\d{1,4}号\\)?$`,
  'u',
);
/** (2011年) before a title, as databases of law print it. */
const YEAR_BEFORE = /^\((?:19|20)\d\d年?\)(?=.{6})/;
/** In a text of one line: from its beginning, or after a space, to the space after 的通知. */
const ABOUT_IN_LINE = new RegExp(
  `(?:^|[\\n ])([^。,;!?:|\\s《]{2,40}(?:关于)[^。;!?|\\n]{2,160}?的(?:${DOCUMENT_KINDS}))(?= |$)`,
);

/** A line of issuers and nothing else. */
const ISSUERS = new RegExp(`^${JOINT}\\p{Script=Han}{2,30}(?:${BODY_ENDINGS})$`, 'u');

/** Lines that the issuers of a joint notice take. */
const MOST_ISSUER_LINES = 4;

const LINES_TO_LOOK_AT = 80;
/** Lines of one title; longer ones are text. */
const MOST_LINES = 4;
const LONGEST_LINE = 45;

/**
 * The title as the text has it: a line, or up to four, that reads 关于…的通知; else the first that names a plan
 * (…行动方案（2026—2030年）). `lines` are those of the head without furniture, in normal form.
 */
export function titleIn(lines: readonly string[]): string | undefined {
  const head = lines
    .slice(0, LINES_TO_LOOK_AT)
    .map((line) => dense(line).replace(NUMBER_AFTER, '').replace(YEAR_BEFORE, ''))
    .filter((line) => line !== '');
  const whole = head.findIndex((line) => ABOUT.test(line));
  if (whole >= 0) return withIssuer(head, whole);
  const inLine = head.map((line) => ABOUT_IN_LINE.exec(line)?.[1]).find(Boolean);
  return (
    inLine ??
    overLines(head, ABOUT) ??
    head.find((line) => PLAN.test(line)) ??
    overLines(head, PLAN) ??
    head.find((line) => PLAIN.test(line))
  );
}

/** Without the spaces of a title set wide: 工 作 方 案. */
function dense(line: string): string {
  const trimmed = line.trim();
  return /^\p{Script=Han}(?: \p{Script=Han})+$/u.test(trimmed)
    ? trimmed.replaceAll(' ', '')
    : trimmed;
}

/** 云泽市人民政府 often stands on a line of its own above 关于…的通知, joint issuers on one or more. */
function withIssuer(head: readonly string[], at: number): string | undefined {
  const title = head[at];
  if (!title?.startsWith('关于')) return title;
  let from = at;
  while (from > 0 && at - from < MOST_ISSUER_LINES && ISSUERS.test(head[from - 1] ?? '')) from--;
  return `${head.slice(from, at).join(' ')}${title}`;
}

/** A title broken into several short lines. */
function overLines(head: readonly string[], title: RegExp): string | undefined {
  for (let from = 0; from < head.length; from++) {
    for (let count = 2; count <= MOST_LINES; count++) {
      const lines = head.slice(from, from + count);
      if (lines.length < count || lines.some((line) => line.length > LONGEST_LINE)) break;
      const joined = lines.join('');
      if (title.test(joined) && beginsTitle(lines[0] ?? '')) return joined;
    }
  }
  return undefined;
}

function beginsTitle(line: string): boolean {
  return /(?:政府|厅|局|委|委员会|办公室|法院|检察院|部|会|关于.*|省|市|县|区|规划|年)$/.test(line);
}

/** The title of a page without the names of site and column around it. */
export function titleOfPage(title: string): string | undefined {
  const ends = new RegExp(
    `^.*(?:${DOCUMENT_KINDS}|${PLAN_KINDS})(?:\\([^()]{1,24}\\))?(?= ?(?:$|[-_|—]))`,
  ).exec(title);
  return (ends?.[0] ?? title).trim() || undefined;
}
