import { TRADITIONAL } from './words.ts';

/** Enough of a text to tell what it is. */
const LONGEST = 20_000;

/** 產(chǎn)權(quán): what a mirror puts after characters, with a tone mark on one of its vowels. */
const PINYIN = /[(（【][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*[)）】]/g;
/** 一,、 ,, as the same mirror prints 一、 and ，. */
const STRAY_COMMA = /[,，](?=[、。,，;；])/g;

const FOLD: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [
    TRADITIONAL.charAt(2 * i),
    TRADITIONAL.charAt(2 * i + 1),
  ]),
);
const FOLDED = new RegExp(`[${[...FOLD.keys()].join('')}]`, 'g');

/** The beginning of a text as the words are looked for in it. */
export function sampleOf(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(PINYIN, '')
    .replace(STRAY_COMMA, '')
    .replace(FOLDED, (character) => FOLD.get(character) ?? character);
}
