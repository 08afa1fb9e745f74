import { parseNotice } from '../../lib/notice/parse.ts';

/** Work that no clock measures. */
export interface Work {
  /** That regular expressions pass over. Steps back inside an expression are not seen. */
  characters: number;
  /** Of arrays, visited by a callback. Plain loops are not seen. */
  elements: number;
}

/** Methods of arrays that call something for the elements they visit. */
const VISITING = [
  ...['every', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'flatMap'],
  ...['forEach', 'map', 'reduce', 'some', 'sort', 'toSorted'],
];

/** The work of parsing a text: the same on any machine, however busy. */
export function workOf(text: string): Work {
  return measure(() => parseNotice(text));
}

/** The work of whatever is done at once, counted where every expression and every visit passes by. */
export function measure(doWork: () => void): Work {
  const work = { characters: 0, elements: 0 };
  const undo = [countCharacters(work), ...VISITING.map((name) => countElements(name, work))];
  try {
    doWork();
  } finally {
    for (const restore of undo) restore();
  }
  return work;
}

function countCharacters(work: Work): () => void {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function count(text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const seen = this.sticky ? from + 1 : text.length;
    work.characters += (found ? found.index + found[0].length : seen) - from;
    return found;
  };
  return () => {
    RegExp.prototype.exec = exec;
  };
}

function countElements(name: string, work: Work): () => void {
  const methods = Array.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const original = methods[name] as (...args: unknown[]) => unknown;
  methods[name] = function count(visit, ...rest) {
    if (typeof visit !== 'function') return original.call(this, visit, ...rest);
    const counted = (...args: unknown[]) => {
      work.elements++;
      return visit(...args);
    };
    return original.call(this, counted, ...rest);
  };
  return () => {
    methods[name] = original;
  };
}
