import type { NoticeDocument } from './annotation.ts';

/** What tells one notice from another. */
export type Identity = Pick<NoticeDocument, 'title' | 'documentNumber' | 'textHash' | 'urls'>;

/**
 * A text as it is hashed, so that reposts agree: NFKC, then without white space. NFKC folds full-width forms, which
 * crawlers fold too; pages differ in the spaces between paragraphs (U+3000, U+00A0) and in zero-width spaces.
 */
export function foldForHash(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B]+/gu, '');
}

/**
 * 文号 and title as one key, or undefined without both. Sites print 〔2021〕, [2021], (2021) or ［2021］ for the
 * same year, and break long titles with spaces.
 */
export function noticeKey(documentNumber: string | undefined, title: string): string | undefined {
  const number = foldForHash(documentNumber ?? '')
    .replace(/[〔［【(]/gu, '[')
    .replace(/[〕］】)]/gu, ']');
  const name = foldForHash(title);
  return number === '' || name === '' ? undefined : `${number}\n${name}`;
}

/** An address without its fragment: what follows `#` is a place in the same document. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/**
 * Whether two records are one notice: the same 文号 and title; or the same text; or the same title at the same
 * address, which is how a page looks whose text was edited. Two different 文号 are two notices, whatever else agrees.
 */
export function sameNotice(a: Identity, b: Identity): boolean {
  if (numbersDiffer(a.documentNumber, b.documentNumber)) return false;
  const key = noticeKey(a.documentNumber, a.title);
  if (key !== undefined && key === noticeKey(b.documentNumber, b.title)) return true;
  if (a.textHash === b.textHash && a.textHash !== HASH_OF_NOTHING) return true;
  return sameTitle(a.title, b.title) && a.urls.some((url) => b.urls.includes(url));
}

/** SHA-256 of the empty text: pages that could not be read are not thereby the same notice. */
const HASH_OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function numbersDiffer(a: string | undefined, b: string | undefined): boolean {
  const [first, second] = [noticeKey(a, '.'), noticeKey(b, '.')];
  return first !== undefined && second !== undefined && first !== second;
}

function sameTitle(a: string, b: string): boolean {
  const title = foldForHash(a);
  return title !== '' && title === foldForHash(b);
}
