import type { NormalText } from '../../text/normal-text.ts';
import { normalise } from '../../text/normalise.ts';
import type { PageFacts } from '../../text/source-text.ts';
import type { Metadata } from '../notice.ts';
import { BODY_ENDINGS } from '../vocabulary/document-words.ts';
import { addresseesIn } from './addressees.ts';
import { attachmentsIn } from './attachments.ts';
import { isoDay } from './calendar-date.ts';
import { documentNumberOf } from './document-number.ts';
import { enclosedTitleIn } from './enclosed-title.ts';
import { type InfoLines, readInfoLines } from './info-lines.ts';
import { periodAhead, periodIn } from './period.ts';
import { publishedLine } from './published-line.ts';
import { signatureIn } from './signature.ts';
import { titleIn, titleOfPage } from './title.ts';

/** So far into the text the parts before the body (GB/T 9704-2012 § 7.2) are looked for. */
const HEAD = 4000;

/**
 * The facts of a notice, in repaired Simplified characters. The document's own words come first (signature, its
 * number, its title), then the info table around it, then the page's tags. What nothing says is left out.
 */
export function readMetadata(normal: NormalText, page: PageFacts = {}): Metadata {
  const head = normal.text.slice(0, HEAD);
  const lines = head.split('\n');
  const outside = (page.lines ?? []).map(repaired);
  const info = readInfoLines([...outside, ...lines]);
  const tag = (name: string) => repaired(page.meta?.[name] ?? '').trim();
  const title = titleFrom(lines, [...outside, ...info.title], tag('articletitle'), page.title);
  const signature = signatureIn(normal.text);
  const documentNumber = documentNumberOf(info.documentNumber, [head, ...outside].join('\n'));
  return stated({
    title,
    enclosedTitle: enclosedTitleIn(title),
    indexNumber: info.indexNumber[0],
    documentNumber,
    issuers: signature?.issuers.length
      ? signature.issuers
      : issuersFrom(
          title,
          info,
          letterheadOf(lines) ?? decreedBy(documentNumber) ?? tag('contentsource'),
        ),
    issuedOn: signature?.issuedOn ?? firstDayOf(info.issuedOn),
    publishedOn: firstDayOf([
      ...info.publishedOn,
      tag('pubdate'),
      publishedLine([...outside, ...lines]) ?? '',
    ]),
    addressees: addresseesIn(head),
    period: title === undefined ? periodAhead(head) : periodFrom(title, lines),
    attachments: attachmentsIn([normal.text, ...outside].join('\n')),
  });
}

function titleFrom(
  lines: readonly string[],
  outside: readonly string[],
  tagged: string,
  pageTitle: string | undefined,
): string | undefined {
  if (tagged !== '') return tagged;
  const ofPage = pageTitle === undefined ? undefined : titleOfPage(repaired(pageTitle));
  return titleIn(lines) ?? titleIn(outside) ?? ofPage;
}

const ISSUER_IN_TITLE = new RegExp(
  `^((?:\\p{Script=Han}{2,30}(?:${BODY_ENDINGS}) ){0,12}\\p{Script=Han}{1,30}(?:${BODY_ENDINGS})) ?(?:关于|转发|印发)`,
  'u',
);

/** 发文机关标志, GB/T 9704-2012 § 7.2.4: 云泽市知识产权局文件 on a line of its own. */
const LETTERHEAD = new RegExp(`^ *(\\p{Script=Han}{3,30}(?:${BODY_ENDINGS}))文件 *$`, 'u');

function letterheadOf(lines: readonly string[]): string | undefined {
  return lines
    .slice(0, 12)
    .map((line) => LETTERHEAD.exec(line)?.[1])
    .find((name) => name !== undefined);
}

/** Whose 令 or 公告 it is: 云泽市人民政府令第215号. */
const decreedBy = (documentNumber: string | undefined) =>
  /^(\p{Script=Han}{2,20}?)(?:令|公告)/u.exec(documentNumber ?? '')?.[1];

/** 省政府关于…: whose government it is, another place says better. */
const SHORTENED = /^[省市县区州]政府$/;

/** 云泽市人民政府关于…: the title begins with who issued it; else the info table or the page says so. */
function issuersFrom(title: string | undefined, info: InfoLines, source: string): string[] {
  const inTitle = ISSUER_IN_TITLE.exec(title ?? '')?.[1] ?? '';
  const others = [info.issuers[0] ?? '', source];
  const inOrder = SHORTENED.test(inTitle) ? [...others, inTitle] : [inTitle, ...others];
  const named = inOrder.find((name) => name !== '') ?? '';
  return named.split(/[\s,、;]+/).filter((name) => name !== '');
}

function firstDayOf(values: readonly string[]): string | undefined {
  return values.map(isoDay).find((day) => day !== undefined);
}

const PLAN_WITH_YEARS = /^[^。,;:]{4,60}\((?:19|20)\d\d ?年? ?[—\-~至] ?(?:19|20)\d\d ?年?\) *$/;

/** The period is in the title of the notice or of the plan it sends out. */
function periodFrom(title: string, lines: readonly string[]): Metadata['period'] {
  const plan = lines.find((line) => PLAN_WITH_YEARS.test(line));
  return periodIn(title) ?? periodIn(plan ?? '');
}

/** A string of the page in normal form; tabs between cells stay. */
function repaired(text: string): string {
  return text
    .split('\t')
    .map((part) => normalise({ text: part, blocks: [] }).text)
    .join('\t');
}

/** Without the fields that are empty. */
function stated(facts: { [K in keyof Metadata]: Metadata[K] | undefined }): Metadata {
  const filled = Object.entries(facts).filter(
    ([, value]) =>
      value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled) as Metadata;
}
