import type { PageReading } from './read-page.ts';
import { attributeOf, documentOf, select, unshadowed } from './unshadowed.ts';

/**
 * What translators leave in a page: Google (Chrome's own) a class on the root and nested `<font>`s for every piece of
 * text, Microsoft (Edge's own) attributes with hashes.
 */
const ROOT_CLASS = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;
const REPLACED = [
  'font[style*="vertical-align: inherit"] > font[style*="vertical-align: inherit"]',
  '[_msttexthash]',
  'font[_mstmutation]',
].join(',');

const HAN = /\p{Script=Han}/gu;
/** A translation has no more of the Han characters that were read than this. */
const FEW_LEFT = 0.3;
/** So many characters tell; a shorter text may be anything. */
const ENOUGH = 60;
/** Translators begin at the beginning: there it is looked for, however long the text. */
const SAMPLE = 5000;

/**
 * Whether a translator has put other words in place of those that were read. Firefox leaves no sign in the page: there
 * it shows in the script, where the same element holds a text as long as before with hardly a Han character.
 */
export function isTranslated({ article, text }: PageReading): boolean {
  const document = documentOf(article);
  const root = unshadowed(document, 'documentElement');
  if (ROOT_CLASS.test(attributeOf(root, 'class') ?? '')) return true;
  if (!unshadowed(article, 'isConnected')) return select(document, REPLACED).length > 0;
  return select(article, REPLACED).length > 0 || hasLostItsScript(article, text);
}

function hasLostItsScript(article: Element, before: string): boolean {
  const now = unshadowed(article, 'textContent') ?? '';
  if (now.length < ENOUGH || now.length < before.length / 2) return false;
  return countHan(now) < FEW_LEFT * countHan(before);
}

const countHan = (text: string): number => text.slice(0, SAMPLE).match(HAN)?.length ?? 0;
