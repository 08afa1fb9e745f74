import type { NormalText } from '../text/normal-text.ts';
import type { Commitment, Inherited, Mention, Notice, OutlineNode } from './notice.ts';
import { clauseAt } from './outline/clause-at.ts';
import { printedForm } from './printed-form.ts';

type Findings = Pick<Notice, 'outline' | 'mentions' | 'commitments'>;

/**
 * The findings with spans into the source instead of the normal text: the one place where offsets are mapped.
 * Here mentions get their quotes and ids, which are unique and say kind and place.
 *
 * @param found mentions in order of place, each with its index for an id; they are written into, and are not to be
 *   used as they were any more
 */
export function inSource(
  normal: NormalText,
  { outline, mentions, commitments }: Findings,
): Findings {
  for (const [at, mention] of mentions.entries()) {
    moveMention(normal, outline, mention);
    mention.id = idOf(mentions, at);
  }
  return {
    outline: outline.map((node) => moveNode(normal, node)),
    mentions,
    commitments: commitments.map((commitment) => moveCommitment(normal, commitment, mentions)),
  };
}

/** `target@120`, and `target@120/2` for the second that begins there. */
function idOf(mentions: readonly Mention[], at: number): string {
  const { kind, start } = mentions[at] as Mention;
  let times = 1;
  for (let before = at - 1; mentions[before]?.start === start; before--) {
    if (mentions[before]?.kind === kind) times++;
  }
  return times === 1 ? `${kind}@${start}` : `${kind}@${start}/${times}`;
}

/** A heading's words begin so near its marker. */
const HEAD = 200;

function moveNode(normal: NormalText, node: OutlineNode): OutlineNode {
  const heading = printedForm(normal, node.heading, { ...node, end: node.start + HEAD });
  return { ...node, ...normal.toSource(node), heading };
}

function moveMention(normal: NormalText, outline: readonly OutlineNode[], mention: Mention): void {
  printNames(normal, mention);
  const clause = mention.clause ?? clauseAt(outline, mention.start)?.clause;
  if (clause !== undefined) mention.clause = clause;
  const { start, end } = normal.toSource(mention);
  mention.start = start;
  mention.end = end;
  mention.quote = normal.source.slice(start, end);
}

/** Gives a mention its names as the source prints them at its span of the normal text. */
function printNames(normal: NormalText, mention: Mention): void {
  if (mention.kind === 'target') {
    mention.indicator = printedForm(normal, mention.indicator, mention);
  } else if (mention.kind === 'department') {
    mention.name = printedForm(normal, mention.name, mention);
    mention.aliases = mention.aliases.map((alias) => printedForm(normal, alias, mention));
  }
}

/** A commitment's mentions are those of the notice; one that it inherits is another's, with where it is from. */
function moveCommitment(
  normal: NormalText,
  commitment: Commitment,
  mentions: readonly Mention[],
): Commitment {
  const move = <M extends Mention & Inherited>(own: M[]): M[] =>
    own.map((mention) => {
      if (mention.inheritedFrom === undefined) return mention;
      return { ...(mentions[Number(mention.id)] as M), inheritedFrom: mention.inheritedFrom };
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
