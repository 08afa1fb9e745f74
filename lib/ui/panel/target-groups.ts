import type { Notice, OutlineNode, TargetMention } from '../../notice/notice.ts';

/** Targets that one clause, or one table, states together. */
export interface TargetGroup {
  clause?: string;
  heading?: string;
  /** The date (ISO) that holds for all of them: it is said once. */
  by?: string;
  targets: TargetMention[];
}

/** The targets in the order of the text, under the clauses that state them; rows of a table stand together. */
export function targetGroups({ mentions, outline }: Notice): TargetGroup[] {
  const groups: { node: OutlineNode | undefined; targets: TargetMention[] }[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'target') continue;
    const node = nodeOf(mention.clause, outline);
    const last = groups.at(-1);
    if (last !== undefined && last.node === node) last.targets.push(mention);
    else groups.push({ node, targets: [mention] });
  }
  return groups.map(({ node, targets }) => {
    const by = targets[0]?.by;
    return {
      targets,
      ...(node && { clause: node.clause, heading: node.heading }),
      ...(by !== undefined && targets.every((target) => target.by === by) && { by }),
    };
  });
}

/** The clause with this address; of a row of a table (专栏1/3), which is no clause, the one that holds the table. */
function nodeOf(
  address: string | undefined,
  outline: readonly OutlineNode[],
): OutlineNode | undefined {
  for (let parts = address?.split('/') ?? []; parts.length > 0; parts = parts.slice(0, -1)) {
    const clause = parts.join('/');
    const node = outline.find((node) => node.clause === clause);
    if (node) return node;
  }
  return undefined;
}
