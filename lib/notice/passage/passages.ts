import { characterClasses, SPACES } from '../../text/character-classes.ts';
import type { Span } from '../../text/span.ts';
import type { OutlineNode } from '../notice.ts';
import type { Structure } from '../structure.ts';
import { isBackgroundHeading } from './background.ts';
import { namesIn } from './names.ts';
import type { Passage } from './passage.ts';
import { SIGN, signsOf } from './signs.ts';

/** A longer stretch without a full stop is cut at a comma, so that no rule reads without bound. */
const LONGEST = 1200;

/** What a sentence ends with: stops, and after them the quotes and brackets that close. */
const LINE_OR_CELL_END = 1;
const STOP = 2;
const CLOSE = 4;
const ENDS = characterClasses([
  [LINE_OR_CELL_END, '\n|'],
  [STOP, '。!?！？'],
  [CLOSE, '”’』」)'],
]);

const BLANKS = characterClasses([[1, SPACES]]);

const NO_NAMES: Passage['names'] = [];

/** A marker with what closes it; the words after it are a passage of their own. */
const MARKER_END =
  /^(?:\([^()]{1,4}\)|[一二三四五六七八九十百]{1,4}、|\d{1,3}\s?[.、)]|第[^第]{1,5}[章节条]|[①-⑳])\s?/u;

/** `——专利。` at the beginning of a line names what the line is about. */
const TOPIC = /^\s?(?:[—―·●◆■○•*-]+|\d+[..、])\s?(?<topic>[\p{Script=Han}]{2,12})[。:]$/u;
const OPENS_TOPIC = characterClasses([[1, ' \n\t—―·●◆■○•*-0123456789']]);

/** The passages of a notice, in order: lines cut at nodes of the outline, after their headings, and at full stops. */
export function passagesOf(structure: Structure): Passage[] {
  const { text } = structure.normal;
  const nodes = [...structure.outline].sort((a, b) => a.start - b.start || b.end - a.end);
  const standingAt = standings(nodes);
  const passages: Passage[] = [];
  let topic: string | undefined;
  for (const span of sentences(text, cutsOf(nodes, text))) {
    const { node, headings, background } = standingAt(span.start);
    const words = text.slice(span.start, span.end);
    const signs = signsOf(text, span.start, span.end);
    if (text.charAt(span.start - 1) === '\n' || node?.start === span.start) topic = undefined;
    const { start, end } = span;
    const names = signs & SIGN.name ? namesIn(words) : NO_NAMES;
    const lineBefore = text.charAt(start - 1) === '\n' ? passages.at(-1)?.text : undefined;
    // Every passage with every field: objects of one shape are read faster.
    passages.push({
      start,
      end,
      text: words,
      signs,
      names,
      segments: undefined,
      lineBefore,
      node,
      headings,
      background,
      topic,
    });
    if (OPENS_TOPIC[words.charCodeAt(0)]) topic = TOPIC.exec(words)?.groups?.topic ?? topic;
  }
  return passages;
}

/** A heading ends at a stop, a space or a bracket; where it does not, its sentence was too long for one. */
function endsThere(text: string, end: number): boolean {
  return end >= text.length || /[\s。:;|(]/u.test(text.charAt(end));
}

/** What holds for every passage until the next node begins or one ends. */
interface Standing {
  node?: OutlineNode;
  headings: readonly string[];
  background: boolean;
  until: number;
}

/** Tells what holds at an offset; to be asked in order of offsets. */
function standings(nodes: readonly OutlineNode[]): (offset: number) => Standing {
  const background = new Set(nodes.filter((node) => isBackgroundHeading(node.heading)));
  let next = 0;
  let open: OutlineNode[] = [];
  let standing: Standing = { headings: [], background: false, until: nodes[0]?.start ?? Infinity };
  return (offset) => {
    if (offset < standing.until) return standing;
    for (let node = nodes[next]; node && node.start <= offset; node = nodes[++next])
      open.push(node);
    open = open.filter((node) => node.end > offset);
    const node = open.at(-1);
    standing = {
      ...(node ? { node } : {}),
      headings: open.map(({ heading }) => heading).reverse(),
      background: open.some((holder) => background.has(holder)),
      until: Math.min(nodes[next]?.start ?? Infinity, ...open.map(({ end }) => end)),
    };
    return standing;
  };
}

/** Where a passage must begin besides after a full stop: at every marker and after every heading. */
function cutsOf(nodes: readonly OutlineNode[], text: string): number[] {
  const cuts = new Set<number>();
  for (const node of nodes) {
    cuts.add(node.start);
    cuts.add(
      node.start +
        (MARKER_END.exec(text.slice(node.start, node.start + node.marker.length + 3))?.[0].length ??
          0),
    );
    if (node.heading === '') continue;
    const reach = node.start + node.marker.length + 8 + node.heading.length;
    const at = text.slice(node.start, reach).indexOf(node.heading);
    const end = node.start + at + node.heading.length;
    if (at >= 0 && endsThere(text, end)) cuts.add(end);
  }
  return [...cuts].sort((a, b) => a - b);
}

function sentences(text: string, cuts: readonly number[]): Span[] {
  const found: Span[] = [];
  let cut = 0;
  for (let at = 0; at < text.length; at++) {
    if (classAt(text, at) & (LINE_OR_CELL_END | STOP)) continue;
    let start = at;
    const end = sentenceEnd(text, at);
    at = end - 1;
    while (cut < cuts.length && (cuts[cut] ?? 0) <= start) cut++;
    while (cut < cuts.length && (cuts[cut] ?? end) < end) {
      addBounded(found, text, start, cuts[cut] ?? end);
      start = cuts[cut++] ?? end;
    }
    addBounded(found, text, start, end);
  }
  return found;
}

function classAt(text: string, at: number): number {
  return at < text.length ? (ENDS[text.charCodeAt(at)] as number) : 0;
}

/** Where the sentence ends whose words begin at `from`: after its stops and what closes, or with its line or cell. */
function sentenceEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !(classAt(text, end) & (LINE_OR_CELL_END | STOP))) end++;
  if (!(classAt(text, end) & STOP)) return end;
  while (classAt(text, end) & STOP) end++;
  while (classAt(text, end) & CLOSE) end++;
  return end;
}

/** Whether anything but white space stands there. */
function isWords(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (BLANKS[text.charCodeAt(at)] === 0) return true;
  }
  return false;
}

/** Adds the sentence, or the parts of one that is too long. */
function addBounded(found: Span[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const comma = Math.max(window.lastIndexOf(','), window.lastIndexOf(';'));
    const to = from + (comma > 0 ? comma + 1 : LONGEST);
    found.push({ start: from, end: to });
    from = to;
  }
  if (isWords(text, from, end)) found.push({ start: from, end });
}
