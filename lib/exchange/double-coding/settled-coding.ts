import { describe } from '../../annotation/anchoring/describe.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { passagesOf, withPassages } from '../../annotation/record/passages.ts';
import type {
  Coding,
  CodingDifference,
  Settlement,
} from '../../annotation/review/double-coding.ts';
import type { OutlineNode } from '../../notice/notice.ts';

/** What has to change in the first one's annotations. */
export interface SettledChanges {
  /** New, or in place of the one with its id. */
  put: Annotation[];
  /** Ids. */
  remove: string[];
}

interface Sources {
  /** The annotations of both, by their ids. */
  first: ReadonlyMap<string, Annotation>;
  second: ReadonlyMap<string, Annotation>;
  /** The first one's text of a document and its clauses. */
  textOf(document: string): { text: string; outline: readonly OutlineNode[] };
  newId(): string;
  /** Now, ISO 8601 in UTC. */
  time: string;
}

/**
 * What the decisions come to. A place that is not decided stays as the first coder has it; so does what both did alike.
 * What comes from the second one is described anew by its place in the first one's text, and keeps its id unless both
 * are to stand.
 */
export function settledChanges(
  differences: readonly CodingDifference[],
  decisions: ReadonlyMap<string, Settlement>,
  sources: Sources,
): SettledChanges {
  const put: Annotation[] = [];
  const remove = new Set<string>();
  for (const difference of differences) {
    const decision = decisions.get(difference.key);
    if (decision === undefined || decision === 'first') continue;
    if (decision !== 'both') for (const { annotation } of difference.first) remove.add(annotation);
    if (decision === 'neither') continue;
    for (const coding of difference.second) {
      const taken = takenOver(coding, difference.document, sources);
      if (taken) put.push(taken);
    }
  }
  const unique = put.map((annotation) => withOwnId(annotation, remove, sources));
  for (const { id } of unique) remove.delete(id);
  return { put: unique, remove: [...remove] };
}

/** The annotation of the second coder on the first one's document. */
function takenOver(coding: Coding, document: string, sources: Sources): Annotation | undefined {
  const theirs = sources.second.get(coding.annotation);
  if (!theirs) return undefined;
  const { text, outline } = sources.textOf(document);
  const known = passagesOf(theirs);
  const passages = coding.passages.map((span, at) => ({
    id: known[at]?.id ?? sources.newId(),
    source: known[at]?.source ?? theirs.target.source,
    selector: describe(text, span, outline),
  }));
  const { absentFrom: _, ...placed } = withPassages(theirs, passages, sources.time);
  return { ...placed, document, modified: sources.time };
}

/** Another id where the first coder has one with it that stays. */
function withOwnId(
  annotation: Annotation,
  remove: ReadonlySet<string>,
  { first, newId }: Sources,
): Annotation {
  const stays = first.has(annotation.id) && !remove.has(annotation.id);
  if (!stays) return annotation;
  const passages = annotation.passages?.map((passage) => ({ ...passage, id: newId() }));
  return { ...annotation, id: newId(), ...(passages && { passages }) };
}
