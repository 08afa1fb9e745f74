import { en } from './en.ts';
import { type Words, zhCN } from './zh-CN.ts';

/**
 * The interface's words for a reader's languages (BCP 47, the dearest first): Chinese if any of them is Chinese, for
 * whoever reads it at all reads these notices; otherwise English.
 */
export function chooseWords(languages: readonly string[]): Words {
  return languages.some((language) => /^zh\b/i.test(language)) ? zhCN : en;
}
