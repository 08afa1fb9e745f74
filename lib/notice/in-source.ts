import type { NormalText } from '../text/normal-text.ts';
import type { Span } from '../text/span.ts';
import type { Commitment, Mention, Notice, OutlineNode } from './notice.ts';
import { clauseAt } from './outline/clause-at.ts';
import { printedForm } from './printed-form.ts';

type Findings = Pick<Notice, 'outline' | 'mentions' | 'commitments'>;

/**
 * The findings with spans into the source instead of the normal text: the one place where offsets are mapped.
 * Here mentions get their quotes and ids, which are unique and say kind and place.
 */
export function inSource(normal: NormalText, found: Findings): Findings {
  const identities = new Map<string, number>();
  const moved = new Map<string, Mention>();
  const mentions = found.mentions.map((mention) => {
    const inPlace = moveMention(normal, found.outline, mention, identities);
    moved.set(mention.id, inPlace);
    return inPlace;
  });
  return {
    outline: found.outline.map((node) => moveNode(normal, node)),
    mentions,
    commitments: found.commitments.map((commitment) => moveCommitment(normal, commitment, moved)),
  };
}

/** A heading's words begin so near its marker. */
const HEAD = 200;

function moveNode(normal: NormalText, node: OutlineNode): OutlineNode {
  const heading = printedForm(normal, node.heading, { ...node, end: node.start + HEAD });
  return { ...node, ...normal.toSource(node), heading };
}

function moveMention(
  normal: NormalText,
  outline: readonly OutlineNode[],
  mention: Mention,
  identities: Map<string, number>,
): Mention {
  const span = normal.toSource(mention);
  const place = `${mention.kind}@${span.start}`;
  const times = (identities.get(place) ?? 0) + 1;
  identities.set(place, times);
  const clause = mention.clause ?? clauseAt(outline, mention.start)?.clause;
  return {
    ...named(normal, mention),
    ...span,
    id: times === 1 ? place : `${place}/${times}`,
    quote: quoteOf(normal, span),
    ...(clause !== undefined && { clause }),
  };
}

/** The mention with its names as the source prints them. */
function named(normal: NormalText, mention: Mention): Mention {
  const printed = (words: string) => printedForm(normal, words, mention);
  switch (mention.kind) {
    case 'target':
      return { ...mention, indicator: printed(mention.indicator) };
    case 'department':
      return { ...mention, name: printed(mention.name), aliases: mention.aliases.map(printed) };
    case 'deadline':
      return mention;
  }
}

function quoteOf(normal: NormalText, span: Span): string {
  return normal.source.slice(span.start, span.end);
}

/** A commitment's mentions are those of the notice; what it adds to one (where it is inherited from) stays. */
function moveCommitment(
  normal: NormalText,
  commitment: Commitment,
  moved: ReadonlyMap<string, Mention>,
): Commitment {
  const move = <M extends Mention>(mentions: M[]): M[] =>
    mentions.map((mention) => {
      const inPlace = moved.get(mention.id) as M | undefined;
      return inPlace ? { ...mention, ...inPlace } : mention;
    });
  return {
    ...commitment,
    ...normal.toSource(commitment),
    heading: printedForm(normal, commitment.heading, {
      start: commitment.start,
      end: commitment.start + HEAD,
    }),
    departments: move(commitment.departments),
    deadlines: move(commitment.deadlines),
    targets: move(commitment.targets),
  };
}
