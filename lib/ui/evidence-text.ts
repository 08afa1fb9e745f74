import type { Evidence } from '../notice/notice.ts';
import { fullWidth } from './full-width.ts';
import type { Words } from './words/zh-CN.ts';

/** One observation of the detection as a phrase: 有发文字号“云政发〔2026〕8号”. */
export function evidenceText({ sign, quote, count }: Evidence, words: Words): string {
  return words.evidence[sign](quote && fullWidth(quote.replace(/[:：]$/, '')), count);
}
