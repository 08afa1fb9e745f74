import type { NormalText } from '../../text/normal-text.ts';
import { normalise } from '../../text/normalise.ts';
import type { PageFacts } from '../../text/source-text.ts';
import type { Metadata } from '../notice.ts';
import { printedForm } from '../printed-form.ts';

/**
 * The facts with their strings as they are printed, in the text or, where it has them not, on the page around it;
 * they were read from both in normal form.
 */
export function asPrinted(facts: Metadata, normal: NormalText, page: PageFacts = {}): Metadata {
  const around = [page.title ?? '', ...(page.lines ?? []), ...Object.values(page.meta ?? {})];
  const printed = (words: string): string => {
    const holder = normal.text.includes(words) ? normal : (holderOf(words, around) ?? normal);
    const start = Math.max(0, holder.text.indexOf(words));
    return printedForm(holder, words, { start, end: start + Math.max(words.length, REACH) });
  };
  const { title, enclosedTitle, documentNumber, issuers, addressees, attachments } = facts;
  return {
    ...facts,
    ...(title !== undefined && { title: printed(title) }),
    ...(enclosedTitle !== undefined && { enclosedTitle: printed(enclosedTitle) }),
    ...(documentNumber !== undefined && { documentNumber: printed(documentNumber) }),
    ...(issuers && { issuers: issuers.map(printed) }),
    ...(addressees && { addressees: addressees.map(printed) }),
    ...(attachments && { attachments: attachments.map(printed) }),
  };
}

/** Words that were joined from several lines are looked for so far from the beginning. */
const REACH = 2000;

function holderOf(words: string, around: readonly string[]): NormalText | undefined {
  for (const text of around) {
    const normal = normalise({ text, blocks: [] });
    if (normal.text.includes(words)) return normal;
  }
  return undefined;
}
