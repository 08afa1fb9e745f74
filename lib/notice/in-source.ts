import type { NormalText } from '../text/normal-text.ts';
import type { Span } from '../text/span.ts';
import type { Commitment, Inherited, Mention, Notice, OutlineNode } from './notice.ts';
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
  const inPlace = { ...mention };
  printNames(normal, inPlace, mention);
  inPlace.start = span.start;
  inPlace.end = span.end;
  inPlace.id = times === 1 ? place : `${place}/${times}`;
  inPlace.quote = normal.source.slice(span.start, span.end);
  if (clause !== undefined) inPlace.clause = clause;
  return inPlace;
}

/** Gives a mention its names as the source prints them at a span of the normal text. */
function printNames(normal: NormalText, mention: Mention, place: Span): void {
  if (mention.kind === 'target') {
    mention.indicator = printedForm(normal, mention.indicator, place);
  } else if (mention.kind === 'department') {
    mention.name = printedForm(normal, mention.name, place);
    mention.aliases = mention.aliases.map((alias) => printedForm(normal, alias, place));
  }
}

/** A commitment's mentions are those of the notice; one that it inherits is another's, with where it is from. */
function moveCommitment(
  normal: NormalText,
  commitment: Commitment,
  moved: ReadonlyMap<string, Mention>,
): Commitment {
  const move = <M extends Mention & Inherited>(mentions: M[]): M[] =>
    mentions.map((mention) => {
      const inPlace = moved.get(mention.id) as M | undefined;
      if (!inPlace || mention.inheritedFrom === undefined) return inPlace ?? mention;
      return { ...inPlace, inheritedFrom: mention.inheritedFrom };
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
