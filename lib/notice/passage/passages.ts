import type { Span } from '../../text/span.ts';
import type { OutlineNode } from '../notice.ts';
import type { Structure } from '../structure.ts';
import { isBackgroundHeading } from './background.ts';
import { namesIn } from './names.ts';
import type { Passage } from './passage.ts';

/** A longer stretch without a full stop is cut at a comma, so that no rule reads without bound. */
const LONGEST = 1200;

/** A sentence with its stop and the quotes and brackets that close after it, or what is left of a line. */
const SENTENCE = /[^。!?！？\n]+(?:[。!?！？]+[”’』」)]*)?/gu;

/** A marker with what closes it; the words after it are a passage of their own. */
const MARKER_END =
  /^(?:\([^()]{1,4}\)|[一二三四五六七八九十百]{1,4}、|\d{1,3}\s?[.、)]|第[^第]{1,5}[章节条])\s?/u;

/** `——专利。` at the beginning of a line names what the line is about. */
const TOPIC = /^\s?(?:[—―·●◆■○•*-]+|\d+[..、])\s?(?<topic>[\p{Script=Han}]{2,12})[。:]$/u;

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
    if (text.charAt(span.start - 1) === '\n' || node?.start === span.start) topic = undefined;
    passages.push({
      ...span,
      text: words,
      ...(node ? { node } : {}),
      headings,
      background,
      names: namesIn(words),
      ...(topic === undefined ? {} : { topic }),
    });
    topic = TOPIC.exec(words)?.groups?.topic ?? topic;
  }
  return passages;
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
    const at = text.indexOf(node.heading, node.start);
    if (at >= 0 && at <= node.start + node.marker.length + 8) cuts.add(at + node.heading.length);
  }
  return [...cuts].sort((a, b) => a - b);
}

function* sentences(text: string, cuts: readonly number[]): Generator<Span> {
  let cut = 0;
  for (const match of text.matchAll(SENTENCE)) {
    let start = match.index;
    const end = start + match[0].length;
    while (cut < cuts.length && (cuts[cut] ?? 0) <= start) cut++;
    while (cut < cuts.length && (cuts[cut] ?? end) < end) {
      yield* bounded(text, { start, end: cuts[cut] ?? end });
      start = cuts[cut++] ?? end;
    }
    yield* bounded(text, { start, end });
  }
}

function* bounded(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const comma = Math.max(window.lastIndexOf(','), window.lastIndexOf(';'));
    const to = from + (comma > 0 ? comma + 1 : LONGEST);
    yield { start: from, end: to };
    from = to;
  }
  if (text.slice(from, end).trim() !== '') yield { start: from, end };
}
