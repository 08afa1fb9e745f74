import { en } from './en.ts';
import { type Words, zhCN } from './zh-CN.ts';

/** The language of the interface as it is set; `auto` is the browser's own. */
export type Language = 'auto' | 'zh-CN' | 'en';

/**
 * The interface's words: in the language that was chosen, else for a reader's languages (BCP 47, the dearest first):
 * Chinese if any of them is Chinese, for whoever reads it at all reads these notices; otherwise English.
 */
export function chooseWords(languages: readonly string[], chosen: Language = 'auto'): Words {
  if (chosen !== 'auto') return chosen === 'en' ? en : zhCN;
  return languages.some((language) => /^zh\b/i.test(language)) ? zhCN : en;
}
