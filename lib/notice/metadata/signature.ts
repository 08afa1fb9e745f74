import { BODY_ENDINGS } from '../vocabulary/document-words.ts';
import { isoDay, WRITTEN_DAY } from './calendar-date.ts';

export interface Signature {
  issuers: string[];
  issuedOn: string;
}

const BODY = `[\\p{Script=Han}()·]{1,30}?(?:${BODY_ENDINGS})(?:\\([\\p{Script=Han}]{2,20}\\))?`;
/** The day; some sources have lost its 年月日 (20141229). */
const SIGNED_DAY = `${WRITTEN_DAY}|20\\d{2}[01]\\d[0-3]\\d`;
/** A signature stands by itself, after a line's or a sentence's end: bodies, then the day. */
const SIGNATURE = new RegExp(
  `(?<=(?:^|[\\n。!:)] ?))(${BODY}(?:[ \\n]{1,6}${BODY}){0,40})[ \\n]{0,8}(?:\\([\\p{Script=Han}]{2,30}代章?\\)[ \\n]{0,4})?(${SIGNED_DAY})(?=[\\s)]|$)`,
  'u',
);
/** 题注 under a title: (2024年7月9日云泽市人民政府印发). */
const NOTE = new RegExp(`\\((${WRITTEN_DAY})(${BODY})(?:印发|发布|公布|通过)`, 'u');
/** Alone in its line, or beside the 发文字号. */
const LONE_DAY = new RegExp(
  `(?:\\n|。 )(?:[^\\n]{4,30}\\d号\\)?)? *\\(?(${SIGNED_DAY})\\)?(?: (?=\\p{Script=Han})| *(?=\\n|$))`,
  'u',
);

/** So far into a text, and so far from its end, signatures are looked for. */
const REACH = 12_000;

/** Who signed and when (成文日期): the first signature of the text, else a note under the title, else a lone day. */
export function signatureIn(text: string): Signature | undefined {
  const parts = [text.slice(0, REACH), text.slice(Math.max(REACH, text.length - REACH))];
  return first(parts, signed) ?? first(parts, noted) ?? first(parts, dated);
}

function signed(part: string): Signature | undefined {
  const match = SIGNATURE.exec(part);
  return signature(bodiesIn(match?.[1] ?? ''), match?.[2]);
}

function noted(part: string): Signature | undefined {
  const match = NOTE.exec(part);
  return signature(bodiesIn(match?.[2] ?? ''), match?.[1]);
}

function dated(part: string): Signature | undefined {
  return signature([], LONE_DAY.exec(part)?.[1]);
}

function signature(issuers: string[], day: string | undefined): Signature | undefined {
  const issuedOn = isoDay(day ?? '');
  return issuedOn === undefined ? undefined : { issuers, issuedOn };
}

function first<T>(parts: readonly string[], read: (part: string) => T | undefined): T | undefined {
  for (const part of parts) {
    const found = read(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function bodiesIn(printed: string): string[] {
  return printed.split(/\s+/).filter((name) => name !== '');
}
