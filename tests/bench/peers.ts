import * as suite from '@microsoft/recognizers-text-suite';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import * as chrono from 'chrono-node';
import type { Found } from './reference.ts';

/** A library that a developer would install instead, for what it can find. */
export interface Peer {
  name: string;
  find(text: string): Found[];
  /** It takes time that grows faster than the text; longer ones are not given to it. */
  longest?: number;
}

const chronoPeer: Peer = {
  name: 'chrono-node (zh)',
  find: (text) =>
    chrono.zh.parse(text).map(({ index, text: words }) => ({
      kind: 'deadline',
      start: index,
      end: index + words.length,
    })),
};

const CHINESE = suite.Culture.Chinese;

/** The suite gives the place of the last character for an end. */
const inclusive = (kind: Found['kind'], results: readonly { start: number; end: number }[]) =>
  results.map(({ start, end }): Found => ({ kind, start, end: end + 1 }));

const recognizersPeer: Peer = {
  name: 'recognizers-text (zh)',
  longest: 2000,
  find: (text) => [
    ...inclusive('deadline', suite.recognizeDateTime(text, CHINESE)),
    ...inclusive('target', suite.recognizeNumber(text, CHINESE)),
    ...inclusive('target', suite.recognizePercentage(text, CHINESE)),
  ],
};

const NOUN = /^(?:n|j|vn|zg|b)/;
const BODY =
  /(?:政府|局|委|委员会|厅|部|署|院|办|办公室|海关|银行|中心|法院|部门|单位|小组|联席会议)$/;

/** Nouns in a row whose last word ends as a body does. */
function chunks(words: readonly { word: string; tag: string }[]): Found[] {
  const found: Found[] = [];
  let at = 0;
  let start = 0;
  let chunk = '';
  for (const { word, tag } of [...words, { word: '', tag: 'x' }]) {
    if (!NOUN.test(tag)) {
      if (BODY.test(chunk)) found.push({ kind: 'department', start, end: at });
      chunk = '';
    } else {
      if (chunk === '') start = at;
      chunk += word;
    }
    at += word.length;
  }
  return found;
}

function jiebaPeer(): Peer {
  const jieba = Jieba.withDict(dict);
  return { name: 'jieba with a chunker', find: (text) => chunks(jieba.tag(text)) };
}

export function peers(): Peer[] {
  return [chronoPeer, recognizersPeer, jiebaPeer()];
}
