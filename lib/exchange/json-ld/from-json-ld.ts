import * as v from 'valibot';
import type { OwnCodebook } from '../../annotation/codebook/codebook.ts';
import type {
  Annotation,
  NoticeDocument,
  Passage,
  Selector,
  TextualBody,
} from '../../annotation/record/annotation.ts';
import { annotationSchema } from '../../annotation/record/annotation-schema.ts';
import { type CodePoints, codePointsOf } from '../code-points.ts';
import type { ImportError, ImportErrorCode } from '../import-error.ts';
import { passageId } from '../passage-id.ts';
import {
  type AnnotationItem,
  type AnnotationPackage,
  type BodyItem,
  type PassageItem,
  packageSchema,
  type SelectorItem,
} from './json-ld-schema.ts';
import { sameIds } from './same-ids.ts';
import { VERSION_WITH_CODEBOOKS } from './vocabulary.ts';

/** What a file holds, or all that is wrong with it (the first hundred faults). */
export type Read =
  | {
      ok: true;
      documents: NoticeDocument[];
      annotations: Annotation[];
      /** If there are any. */
      codebooks?: OwnCodebook[];
    }
  | { ok: false; errors: ImportError[] };

/** In UTF-16 code units: a hundred times the largest store seen, and within what a string can be. */
const LARGEST_FILE = 200_000_000;

const MOST_ERRORS = 100;

/**
 * Reads a file that `toJsonLd` made. It is taken whole or refused whole; nothing of it is run, opened or repaired.
 * Never throws.
 */
export function fromJsonLd(json: string): Read {
  if (json.length > LARGEST_FILE) return refused('tooLarge', `${json.length} characters`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refused('notJson', error instanceof Error ? error.message : String(error));
  }
  const stranger = strangeness(value);
  if (stranger) return refused(...stranger);
  const result = v.safeParse(packageSchema, value, { abortPipeEarly: true });
  if (!result.success) return { ok: false, errors: result.issues.slice(0, MOST_ERRORS).map(fault) };
  return read(result.output);
}

function refused(code: ImportErrorCode, detail: string): Read {
  return { ok: false, errors: [{ code, path: '', detail }] };
}

/** Says what a file is that is not ours, instead of counting its faults. */
function strangeness(value: unknown): [ImportErrorCode, string] | undefined {
  const file = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (file.type !== 'AnnotationCollection') {
    return ['notCollection', 'its type is not "AnnotationCollection"'];
  }
  if (!Object.hasOwn(file, 'policylens:documents')) {
    return ['notOurs', 'an AnnotationCollection without "policylens:documents"'];
  }
  const version = file['policylens:version'];
  if (typeof version === 'number' && version > VERSION_WITH_CODEBOOKS) {
    return ['newerVersion', `version ${version}, known up to ${VERSION_WITH_CODEBOOKS}`];
  }
  return undefined;
}

function fault(issue: v.BaseIssue<unknown>): ImportError {
  return { code: 'invalid', path: v.getDotPath(issue) ?? '', detail: issue.message };
}

/** From the shape of the file to that of the store, with what no schema of one record can see. */
function read(file: AnnotationPackage): Read {
  const documents = file['policylens:documents'];
  const codebooks = file['policylens:codebooks'];
  const { items } = file.first;
  const texts = new Map(documents.map(({ id, text }) => [id, codePointsOf(text)]));
  const errors: ImportError[] = [
    ...sameIds('policylens:documents', documents),
    ...sameIds('first.items', items),
    ...sameIds('policylens:codebooks', codebooks ?? []),
  ];
  if (file.total !== items.length) {
    const detail = `${file.total} annotations promised, ${items.length} in the file`;
    errors.push({ code: 'wrongTotal', path: 'total', detail });
  }
  const annotations: Annotation[] = [];
  for (const [index, item] of items.entries()) {
    if (errors.length >= MOST_ERRORS) break;
    const points = texts.get(item['policylens:document']);
    const path = `first.items.${index}`;
    if (points === undefined) {
      const detail = `its document ${item['policylens:document']} is not in the file`;
      errors.push({ code: 'noDocument', path: `${path}.policylens:document`, detail });
      continue;
    }
    const checked = v.safeParse(annotationSchema, annotationFrom(item, points));
    if (checked.success) annotations.push(checked.output);
    else errors.push({ ...fault(checked.issues[0]), path: `${path}.target.selector` });
  }
  if (errors.length > 0) return { ok: false, errors: errors.slice(0, MOST_ERRORS) };
  return { ok: true, documents, annotations, ...(codebooks && { codebooks }) };
}

function annotationFrom(item: AnnotationItem, points: CodePoints): Annotation {
  const draft = item['policylens:draft'];
  const deleted = item['policylens:deleted'];
  return {
    id: item.id,
    document: item['policylens:document'],
    motivation: item.motivation,
    body: (item.body ?? []).map(bodyFrom),
    ...placesFrom(item, points),
    created: item.created,
    modified: item.modified,
    ...(draft !== undefined && { draft }),
    ...(deleted !== undefined && { deleted }),
  };
}

function bodyFrom(item: BodyItem): TextualBody {
  if (item.type !== 'SpecificResource') return item;
  return { type: 'TextualBody', purpose: 'linking', format: 'text/plain', value: item.source };
}

/** The first passage is the target; of those after it, one that has no id is given one. */
function placesFrom(
  { id, target, 'policylens:absentFrom': stated }: AnnotationItem,
  points: CodePoints,
): Pick<Annotation, 'target' | 'passages' | 'absentFrom'> {
  const [first, ...rest] = [target].flat();
  if (first === undefined || typeof first === 'string') {
    const absent = stated !== undefined && { absentFrom: stated };
    return { target: { source: first ?? '', selector: [] }, ...absent };
  }
  const absentFrom = stated ?? first['policylens:absentFrom'];
  const passages = rest.flatMap((item, at): Passage[] => {
    if (typeof item === 'string') return [];
    const absent = item['policylens:absentFrom'];
    return [
      {
        ...{ id: item.id ?? passageId(id, at + 1), ...placeFrom(item, points) },
        ...(absent !== undefined && { absentFrom: absent }),
      },
    ];
  });
  const own = first.id !== undefined && first.id !== id && { id: first.id };
  return {
    target: { ...own, ...placeFrom(first, points) },
    ...(passages.length > 0 && { passages }),
    ...(absentFrom !== undefined && { absentFrom }),
  };
}

function placeFrom(
  { source, selector }: PassageItem,
  points: CodePoints,
): Pick<Passage, 'source' | 'selector'> {
  return { source, selector: selector.map((it) => selectorFrom(it, points)) };
}

function selectorFrom(item: SelectorItem, points: CodePoints): Selector {
  if (item.type !== 'TextPositionSelector') return item;
  const [start, end] = item['policylens:utf16'] ?? [
    points.toUtf16(item.start),
    points.toUtf16(item.end),
  ];
  return { type: item.type, start, end };
}
