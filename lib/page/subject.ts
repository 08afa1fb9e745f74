import { FIELDS, TRADITIONAL } from '../notice/detection/words.ts';

/** The fields of intellectual property, each character in its Simplified or its Traditional form. */
const SUBJECT = new RegExp(
  FIELDS.replace(/[\u4e00-\u9fff]/g, (character) => {
    const at = TRADITIONAL.indexOf(character);
    return at % 2 === 1 ? `[${character}${TRADITIONAL.charAt(at - 1)}]` : character;
  }),
);

/** Whether a text has any word of intellectual property: what has none needs no closer look. */
export function namesSubject(text: string): boolean {
  return SUBJECT.test(text);
}
