import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type MarkedNotice, readMarked } from '../notices/marked.ts';

const notices = new URL('../notices/', import.meta.url);
const heldOut = new URL('held-out/', notices);
const besideCheckout = new URL('../../../shared/corpus/', import.meta.url);

/** Shorter files of a folder are about its notices and none themselves. */
const SHORTEST = 2000;

/** The project's own notices with the answers that are written into them. */
export function markedNotices(): MarkedNotice[] {
  return [notices, heldOut].flatMap(textsIn).map(readMarked);
}

/** The notices of ../shared, material beside the checkout; none where it is not. */
export function sharedNotices(): string[] {
  return textsIn(besideCheckout).filter((text) => text.length >= SHORTEST);
}

function textsIn(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** Words of plans that state neither number, time nor body; most of a real notice is like that. */
const PROSE = [
  '坚持以创新为引领，健全知识产权创造、运用、保护、管理和服务全链条工作体系，营造尊重知识、崇尚创新的社会氛围。',
  '强化知识产权源头保护，引导创新主体完善内部管理制度，把好申请质量关，形成一批技术先进、权利稳定的核心成果。',
  '面向产业集聚区布局公共服务网点，优化信息利用、维权援助和纠纷调解的衔接机制，让企业少跑腿、好办事。',
  '深化国际交流合作，支持企业开展海外风险排查和预警分析，提高参与竞争和应对纠纷的能力。',
];

/** A notice with prose after every second line: about as thick with mentions as real notices are. */
export function amongProse(text: string): string {
  const prose = PROSE.join('');
  return text
    .split('\n')
    .map((line, i) => (i % 2 === 0 ? line : `${line}\n${prose}`))
    .join('\n');
}

/** Notices one after the other, about `length` characters of them; each copy has counts of its own. */
export function generated(texts: readonly string[], length: number): string {
  const copies: string[] = [];
  let written = 0;
  for (let copy = 0; written < length; copy++) {
    const text = texts[copy % texts.length] ?? '';
    const own = text.replace(
      /(?<![\d.,])[1-9]\d?(?=[件个家项])/gu,
      (count) => `${Number(count) + copy}`,
    );
    copies.push(own.slice(0, length - written));
    written += own.length + 1;
  }
  return copies.join('\n');
}

/** The same text from a source that has lost its line ends. */
export function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}
