import type { Part } from '../../annotation/difference/word-changes.ts';
import { fullWidth } from '../full-width.ts';

interface ChangedWordsProps {
  parts: readonly Part[];
  /** Leaves out the middle of what was kept. */
  shortened?: boolean;
}

/** A wording with what was deleted struck out and what was added underlined. */
export function ChangedWords({ parts, shortened = false }: ChangedWordsProps) {
  return asPrinted(parts).map(({ is, text }, index) => {
    const key = `${index} ${is}`;
    if (is === 'deleted') return <del key={key}>{text}</del>;
    if (is === 'added') return <ins key={key}>{text}</ins>;
    const [first, last] = [index === 0, index === parts.length - 1];
    return <span key={key}>{shortened ? withoutMiddle(text, first, last) : text}</span>;
  });
}

/** With full-width punctuation, which depends on what stands before it: in the former and in the present wording. */
function asPrinted(parts: readonly Part[]): Part[] {
  const wording = (without: Part['is']) =>
    fullWidth(parts.map(({ is, text }) => (is === without ? '' : text)).join(''));
  const [former, present] = [wording('added'), wording('deleted')];
  let [inFormer, inPresent] = [0, 0];
  return parts.map(({ is, text: { length } }) => {
    const text =
      is === 'deleted'
        ? former.slice(inFormer, inFormer + length)
        : present.slice(inPresent, inPresent + length);
    if (is !== 'added') inFormer += length;
    if (is !== 'deleted') inPresent += length;
    return { is, text };
  });
}

/** Characters of what was kept that are shown beside a change. */
const BESIDE = 12;

/** What stands next to the changes around it: only its end before the first, only its beginning after the last. */
function withoutMiddle(text: string, first: boolean, last: boolean): string {
  const head = first ? '' : text.slice(0, BESIDE);
  const tail = last ? '' : text.slice(-BESIDE);
  const short = `${head}…${tail}`;
  return short.length < text.length ? short : text;
}
