import type { Bilingual, Code } from '../../annotation/codebook/codebook.ts';

/** What a code says of itself. */
export type CodeWords = Pick<Code, 'definition' | 'example' | 'key'>;

const ENGLISH = 'English: ';
const EXAMPLE = '例：';
const KEY = '快捷键：';

/**
 * The words of a code as the one description that REFI-QDA has room for: the definition, then labelled lines for its
 * English, the example and the key.
 */
export function descriptionOf({ definition, example, key }: CodeWords): string {
  const { 'zh-CN': chinese, en } = definition;
  const lines = [
    chinese,
    en === chinese || en === '' ? '' : ENGLISH + en,
    example === '' ? '' : EXAMPLE + example,
    key === undefined ? '' : KEY + key,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/**
 * The words of a code from a description, ours or another program's: what has no label is the definition. Each label
 * is looked for from the end, so that a definition may have lines that look like one.
 */
export function wordsFrom(description: string): CodeWords {
  const [beforeKey, key] = cutAt(description, KEY);
  const isKey = key !== undefined && /^[1-9]$/.test(key);
  const [beforeExample, example = ''] = cutAt(isKey ? beforeKey : description, EXAMPLE);
  const [chinese, english] = cutAt(beforeExample, ENGLISH);
  const definition: Bilingual = { 'zh-CN': chinese, en: english ?? chinese };
  return { definition, example, ...(isKey && { key }) };
}

/** What stands before the last line with the label, and what follows the label. */
function cutAt(text: string, label: string): [before: string, after?: string] {
  const at = `\n${text}`.lastIndexOf(`\n${label}`);
  return at < 0 ? [text] : [text.slice(0, Math.max(0, at - 1)), text.slice(at + label.length)];
}
