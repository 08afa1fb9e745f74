import { normalise } from '../../text/normalise.ts';
import { sourceFromString } from '../../text/source-text.ts';

/** White space, and the marks that sites print in their own way: quotes, brackets, dashes, commas, stops. */
const DRESS = /[\s\u200B，,、。；;：:！!？?“”"‘’'「」『』《》〈〉()（）【】[\]〔〕·…—]+/gu;

/** In the normal form of `NormalText`: Simplified, half-width, without a mirror's pinyin. */
export function normalForm(text: string): string {
  return normalise(sourceFromString(text)).text;
}

/** Without white space and the marks of a site's own hand; a decimal point stays. */
export function withoutDress(text: string): string {
  return text.replace(DRESS, '');
}

/** What a text says, without how a site prints it. Reposts of a text agree in it; 1.5 and 15 do not. */
export function essence(text: string): string {
  return withoutDress(normalForm(text));
}
