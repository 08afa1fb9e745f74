/** A syllable of Hanyu Pinyin in lower case, its tone marks taken off (GB/T 16159). */
const SYLLABLE =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ao|i?ang?|uang?|uai|i?ong|[iuü]?[ae]ng?|[iuü]?ai|ei|iou|iu|uo|ou|ue|üe|ie|ia|ua|un|ui|ing?|ün|er|[aeiouü])$/;

const TONES = /[\u0300\u0301\u0304\u030c]/g;

/** Longest syllable with decomposed tone mark: chuāng. */
const LONGEST = 8;

const HALF_WIDTH_CLOSE = 0x29;
const CLOSING = '）】';
/** Bound of the memory; other bracketed words fill it too. */
const MOST_KNOWN = 4000;

/** Whether what stood in brackets was pinyin; there are some 1,300 syllables, and mirrors repeat them. */
const known = new Map<string, boolean>();

/**
 * The end of a bracketed pinyin syllable that opens at `at`, as mirrors put it after a character: 產(chǎn),
 * 權【quán】. `undefined` for anything else in brackets, such as (TISC) or (app).
 */
export function pinyinEnd(text: string, at: number): number | undefined {
  const last = Math.min(text.length - 1, at + 1 + LONGEST);
  for (let end = at + 2; end <= last; end++) {
    const code = text.charCodeAt(end);
    if (code === HALF_WIDTH_CLOSE || CLOSING.includes(text.charAt(end))) {
      return isPinyin(text.slice(at + 1, end)) ? end + 1 : undefined;
    }
  }
  return undefined;
}

/** One syllable with its tone mark, composed or not. */
function isPinyin(word: string): boolean {
  let answer = known.get(word);
  if (answer === undefined) {
    const decomposed = word.normalize('NFD');
    const plain = decomposed.replace(TONES, '');
    answer = plain !== decomposed && SYLLABLE.test(plain.normalize('NFC'));
    if (known.size < MOST_KNOWN) known.set(word, answer);
  }
  return answer;
}
