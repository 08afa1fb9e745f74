import * as v from 'valibot';
import { withoutFragment } from '../../annotation/identity/identity.ts';
import type { Annotation, NoticeDocument, Selector } from '../../annotation/record/annotation.ts';
import { annotationSchema } from '../../annotation/record/annotation-schema.ts';
import { createAnnotation } from '../../annotation/record/create.ts';
import { withTag } from '../../annotation/record/edit.ts';
import { withPassage } from '../../annotation/record/passages.ts';
import type { ImportError } from '../import-error.ts';
import { passageId } from '../passage-id.ts';
import { stableUuid } from '../stable-uuid.ts';

/** What of Hypothesis' annotations has found its document, and what has not. */
export type HypothesisRead =
  | {
      ok: true;
      annotations: Annotation[];
      /** Addresses of pages that are not among the documents, each once. */
      unknown: string[];
      /** Page notes and replies: they are on no passage. */
      withoutPlace: number;
    }
  | { ok: false; errors: ImportError[] };

const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

/** As the API (v1) and the export of the client have it; what else they have is passed over. */
const row = v.object({
  id: v.string(),
  uri: v.string(),
  created: v.pipe(
    v.string(),
    v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
  ),
  updated: v.pipe(
    v.string(),
    v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
  ),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.unknown()), []) })), []),
});
type Row = v.InferOutput<typeof row>;

/** A list, the answer of the API's search (`rows`), or a file of the client (`annotations`). */
const file = v.union([
  v.array(row),
  v.pipe(
    v.object({ rows: v.array(row) }),
    v.transform(({ rows }) => rows),
  ),
  v.pipe(
    v.object({ annotations: v.array(row) }),
    v.transform(({ annotations }) => annotations),
  ),
]);

/**
 * Reads annotations that were made with Hypothesis, onto documents that are here, known by address. Only the quotation
 * is taken: positions there count in the whole page. The same annotation has the same id at every import. Never throws.
 */
export async function fromHypothesis(
  json: string,
  documents: readonly NoticeDocument[],
): Promise<HypothesisRead> {
  const read = rowsIn(json);
  if (!read.ok) return read;
  const byUrl = new Map(
    documents.flatMap((document) => document.urls.map((url) => [withoutFragment(url), document])),
  );
  const annotations: Annotation[] = [];
  const unknown = new Set<string>();
  let withoutPlace = 0;
  for (const one of read.rows) {
    const [place, ...others] = quotesIn(one);
    const document = byUrl.get(withoutFragment(one.uri));
    if (!place) withoutPlace++;
    else if (!document) unknown.add(one.uri);
    else annotations.push(withOthers(await annotationFrom(one, document, place), others));
  }
  // Pages of answers overlap: of one annotation that is there twice the later row counts.
  const unique = [...new Map(annotations.map((one) => [one.id, one])).values()];
  const fault = unique.flatMap((one) => v.safeParse(annotationSchema, one).issues ?? [])[0];
  if (fault) return refused('invalid', fault.message);
  return { ok: true, annotations: unique, unknown: [...unknown], withoutPlace };
}

function rowsIn(json: string): { ok: true; rows: Row[] } | (HypothesisRead & { ok: false }) {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refused('notJson', error instanceof Error ? error.message : String(error));
  }
  const found = v.safeParse(file, value);
  return found.success
    ? { ok: true, rows: found.output }
    : refused('notCollection', found.issues[0].message);
}

function refused(code: ImportError['code'], detail: string): HypothesisRead & { ok: false } {
  return { ok: false, errors: [{ code, path: '', detail }] };
}

/** The first quotation of each target. */
function quotesIn({ target }: Row): Selector[] {
  return target.flatMap(({ selector }) => {
    const found = selector.map((it) => v.safeParse(quote, it)).find(({ success }) => success);
    return found?.success ? [found.output] : [];
  });
}

/** Hypothesis writes one target; its format has room for more. */
function withOthers(annotation: Annotation, others: readonly Selector[]): Annotation {
  const { id, target, modified } = annotation;
  return others.reduce((one, selector, at) => {
    const passage = { id: passageId(id, at + 1), source: target.source, selector: [selector] };
    return withPassage(one, passage, modified);
  }, annotation);
}

async function annotationFrom(
  { id, uri, created, updated, text, tags }: Row,
  document: NoticeDocument,
  place: Selector,
): Promise<Annotation> {
  const time = new Date(created).toISOString();
  const made = createAnnotation({
    id: `urn:uuid:${await stableUuid('hypothesis', id)}`,
    document,
    source: uri,
    selectors: [place],
    time,
    note: text,
  });
  const tagged = tags.reduce((one, tag) => withTag(one, tag, time), made);
  return { ...tagged, modified: new Date(updated).toISOString() };
}
