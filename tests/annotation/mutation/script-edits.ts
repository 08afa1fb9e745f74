import { Converter as toTraditionalBy } from 'opencc-js/cn2t';
import { Converter as toSimplifiedBy } from 'opencc-js/t2cn';
import { comparable } from '../../../lib/text/comparable.ts';
import type { Span } from '../../../lib/text/span.ts';
import { type Edit, edited, type Mutated } from './edits.ts';
import type { Random } from './random.ts';

type Convert = (text: string) => string;
export const toTraditional = toTraditionalBy({ from: 'cn', to: 'tw' }) as Convert;
export const toSimplified = toSimplifiedBy({ from: 'tw', to: 'cn' }) as Convert;

const FULL = '，：；！？（）％．０１２３４５６７８９';
const HALF = ',:;!?()%.0123456789';

/** Every character that a conversion changes one for one. */
export function converted(text: string, span: Span, convert: Convert): Mutated | undefined {
  const other = convert(text);
  return other.length === text.length ? edited(text, span, replaced(text, other)) : undefined;
}

function replaced(text: string, other: string): Edit[] {
  return Array.from({ length: text.length }, (_, start) => start)
    .filter((at) => text[at] !== other[at])
    .map((start) => ({ start, end: start + 1, by: other.charAt(start) }));
}

export const toHalfWidth: Convert = (text) => mapped(text, FULL, HALF);

/** Punctuation only: sites print digits half-width. */
export const toFullWidth: Convert = (text) => mapped(text, HALF.slice(0, 7), FULL.slice(0, 7));

function mapped(text: string, from: string, to: string): string {
  return text.replace(/[^\p{Script=Han}\s]/gu, (character) => {
    const at = from.indexOf(character);
    return at < 0 ? character : to.charAt(at);
  });
}

const PINYIN: Readonly<Record<string, string>> = {
  产: '(chǎn)',
  权: '(quán)',
  识: '【shí】',
  强: '(qiáng)',
  发: '(fā)',
  业: '【yè】',
  应: '(yīng)',
  关: '(guān)',
};
const HEADER =
  '当前位置：首页 > 政务公开 > 政策文件\n【字体：大 中 小】 打印 关闭\n发布时间：2026-03-02 来源：市政府办公室\n';
const FOOTER =
  '\n相关链接\n政策解读：一图看懂知识产权强市建设\n主办：云泽市人民政府办公室 网站标识码：0000000000\n';

/** The same notice on another site: other blanks and breaks, pinyin after characters, its own words around it. */
export function reposted(text: string, span: Span, random: Random): Mutated {
  const edits: Edit[] = [
    { start: 0, end: 0, by: HEADER },
    { start: text.length, end: text.length, by: FOOTER },
  ];
  const kept = comparable(text);
  for (let i = 0; i < kept.text.length; i++) {
    const { start, end } = kept.toSource({ start: i, end: i + 1 });
    const character = text.charAt(start);
    const pinyin = end === start + 1 ? PINYIN[character] : undefined;
    if (pinyin !== undefined && random.below(3) === 0) edits.push({ start: end, end, by: pinyin });
    else if (random.below(40) === 0) edits.push({ start, end: start, by: random.of(BLANKS) });
    else if (FULL.includes(character) && random.isHeads()) {
      edits.push({ start, end: start + 1, by: toHalfWidth(character) });
    }
  }
  for (const { index } of text.matchAll(/\n/gu)) {
    edits.push({ start: index, end: index + 1, by: random.of(BREAKS) });
  }
  return edited(text, span, edits);
}

const BLANKS = [' ', '\u00a0', '\u200b', '\n'];
const BREAKS = ['\n', '\n\n', '\r\n\u3000\u3000', ' '];
