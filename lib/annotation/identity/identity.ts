import { textLikeness } from '../difference/text-likeness.ts';
import type { NoticeDocument } from '../record/annotation.ts';
import { essence, normalForm, withoutDress } from './essence.ts';

/** What tells one notice from another. */
export type Identity = Pick<
  NoticeDocument,
  'title' | 'documentNumber' | 'textHash' | 'text' | 'urls'
>;

/**
 * A text as it is hashed: NFKC, then without white space. NFKC folds full-width forms, which crawlers fold too; pages
 * differ in the spaces between paragraphs (U+3000, U+00A0) and in zero-width spaces. It stays as it is: hashes made
 * with it are in stores and in exported files.
 */
export function foldForHash(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B]+/gu, '');
}

/**
 * What a notice may be found by again; no proof that it is the same one, which `sameNotice` tells. Its 文号 and its
 * title, each as every site writes it: 〔2026〕7号, [2026]第7號 and (2026)07号 are one number.
 */
export function noticeKeys({ documentNumber, title }: Partial<Identity>): string[] {
  const number = numberKey(documentNumber);
  const name = essence(title ?? '');
  return [
    ...(number === '' ? [] : [`number:${number}`]),
    ...(name === '' ? [] : [`title:${name}`]),
  ];
}

/** GB/T 9704: the organ's letters, the year, the serial; the brackets and the word 第 are the site's. */
function numberKey(documentNumber = ''): string {
  const year = normalForm(documentNumber).replace(/[\])〕】]/gu, '-');
  return withoutDress(year).replace(/-第?0*(?=\d)/u, '-');
}

/** An address without its fragment: what follows `#` is a place in the same document. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/**
 * Whether two records are one notice.
 *
 * 1. Two different 文号 are two notices, whatever else agrees: each year's 工作要点, the city's 转发 of the province's.
 * 2. One text is one notice, whatever a site calls it.
 * 3. One 文号 and one title are one notice, whatever has become of its text.
 * 4. One 文号 and a title that is part of the other (the plan without “关于印发…的通知”, the site's name behind it) are
 *    one, if the texts are alike; a notice that forwards, explains or repeals it cites its 文号 and its title too.
 * 5. One title, and a 文号 unknown on a side: at the same address a page that was edited, elsewhere a repost. The texts
 *    must be alike, elsewhere closely: many titles return each year, on some sites at the same address.
 */
export function sameNotice(a: Identity, b: Identity): boolean {
  const sameText = a.textHash === b.textHash && a.textHash !== HASH_OF_NOTHING;
  // The usual case, which needs no normal form: a page as it was.
  if (sameText && a.documentNumber === b.documentNumber) return true;
  const [first, second] = [numberKey(a.documentNumber), numberKey(b.documentNumber)];
  if (first !== '' && second !== '' && first !== second) return false;
  if (sameText) return true;
  const [title, other] = [essence(a.title), essence(b.title)];
  if (title === '' || other === '') return false;
  if (first !== '' && first === second) {
    return title === other || (isPartOf(title, other) && alike(a, b, SAME_NUMBER));
  }
  const sameAddress = a.urls.some((url) => b.urls.includes(url));
  return title === other && alike(a, b, sameAddress ? SAME_ADDRESS : ELSEWHERE);
}

/** SHA-256 of the empty text: pages that could not be read are not thereby the same notice. */
const HASH_OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * Likeness from which texts are taken for one. Notices of different places and years share up to 0.26 of their words,
 * the same one with 15 % of its sentences rewritten 0.8, with 40 % rewritten 0.5 (five real notices, 53 samples).
 */
const SAME_NUMBER = 0.5;
const SAME_ADDRESS = 0.4;
const ELSEWHERE = 0.8;

const alike = (a: Identity, b: Identity, least: number) => textLikeness(a.text, b.text) >= least;

/** What a title says more that is about another notice. */
const ABOUT_ANOTHER = /转发|解读|废止|修改|修订|图解|问答|答记者问|征求意见|补充/u;

function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && !ABOUT_ANOTHER.test(long.replace(short, ''));
}
