import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { describe } from '../../annotation/anchoring/describe.ts';
import type { Annotation, NoticeDocument } from '../../annotation/record/annotation.ts';
import { annotationSchema } from '../../annotation/record/annotation-schema.ts';
import { createAnnotation } from '../../annotation/record/create.ts';
import { documentSchema } from '../../annotation/record/document-schema.ts';
import { withTag } from '../../annotation/record/edit.ts';
import { LIMITS } from '../../annotation/record/limits.ts';
import type { OutlineNode } from '../../notice/notice.ts';
import { parseNotice } from '../../notice/parse.ts';
import { codePointsOf } from '../code-points.ts';
import { documentFromText } from '../document-from-text.ts';
import type { ImportError, ImportErrorCode } from '../import-error.ts';
import type { Read } from '../json-ld/from-json-ld.ts';
import { sameIds } from '../json-ld/same-ids.ts';
import { codebookOfCodes } from './codebook-qdc.ts';
import { childrenNamed, codesFromRefi, guidIn } from './codes-from-refi.ts';
import { machineCodes } from './refi-codes.ts';
import { elementsIn, readXml, withoutPrefixes, type XmlElement } from './xml-reader.ts';

/** In bytes, unpacked: what a file that is smaller may grow to, and no further. */
const LARGEST = 200_000_000;

/**
 * Reads a REFI-QDA project (.qdpx), ours or another program's: its plain texts, their selections, codes and notes.
 * What PolicyLens itself found is left out, for it finds it again. Pictures, sound, films, PDF, cases and links have
 * no place here and are passed over. Positions are code points, half-open. Its codes are a
 * codebook, as old as the project. Never throws.
 *
 * @param time now, ISO 8601 in UTC, for what has no time of its own
 */
export async function fromQdpx(bytes: Uint8Array, time: string): Promise<Read> {
  try {
    const files = unpack(bytes);
    const project = files['project.qde'];
    if (!project) throw new Fault('notProject', 'there is no project.qde in it');
    const read = await readProject(xmlIn(strFromU8(project)), { files, time });
    const errors = read.ok ? faultsIn(read) : [];
    return errors.length > 0 ? { ok: false, errors } : read;
  } catch (error) {
    const code = error instanceof Fault ? error.code : 'invalid';
    return { ok: false, errors: [{ code, path: '', detail: messageOf(error) }] };
  }
}

/** What a file as a whole is not. */
class Fault extends Error {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function xmlIn(text: string): XmlElement {
  if (/<!DOCTYPE/i.test(text)) throw new Fault('documentType', 'it has a DOCTYPE');
  try {
    return withoutPrefixes(readXml(text));
  } catch (error) {
    throw new Fault('notXml', messageOf(error));
  }
}

/** What a store cannot take: sizes, and ids that stand twice; a hundred at most. */
function faultsIn({ documents, annotations }: Read & { ok: true }): ImportError[] {
  const invalid = (path: string, schema: v.GenericSchema, records: readonly { id: string }[]) =>
    records.flatMap((record, at): ImportError[] => {
      const [issue] = v.safeParse(schema, record, { abortEarly: true }).issues ?? [];
      if (!issue) return [];
      const place = [path, at, v.getDotPath(issue)].filter((it) => it !== null).join('.');
      return [{ code: 'invalid', path: place, detail: issue.message }];
    });
  const faults = [
    ...sameIds('TextSource', documents),
    ...sameIds('PlainTextSelection', annotations),
    ...invalid('TextSource', documentSchema, documents),
    ...invalid('PlainTextSelection', annotationSchema, annotations),
  ];
  return faults.slice(0, 100);
}

type Files = Readonly<Record<string, Uint8Array>>;

function unpack(bytes: Uint8Array): Files {
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!/^(?:project\.qde|sources\/[^/]+\.txt)$/i.test(name)) return false;
    size += originalSize;
    if (size > LARGEST) throw new Fault('tooLarge', `more than ${LARGEST} bytes unpacked`);
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('notZip', messageOf(error));
  }
}

interface Given {
  files: Files;
  time: string;
}

interface Project extends Given {
  /** Tags by the GUID of their code: paths, as codes are nested. */
  codes: ReadonlyMap<string, string>;
  machine: ReadonlySet<string>;
  notes: ReadonlyMap<string, string>;
}

async function readProject(element: XmlElement, given: Given): Promise<Read> {
  if (element.name !== 'Project') throw new Fault('notProject', 'its project.qde holds no Project');
  const { guid, kinds } = await machineCodes();
  const machine = new Set([guid, ...kinds.values()]);
  const [book] = childrenNamed(element, 'CodeBook');
  const [codes] = childrenNamed(book, 'Codes');
  const [sets] = childrenNamed(element, 'Sets');
  const { paths, groups, leftOut } = await codesFromRefi(codes, sets);
  const notes = elementsIn(element, 'Note').map(
    (note) => [guidIn(note.attributes.guid), textOf(note, given.files)] as const,
  );
  const project = { ...given, codes: paths, machine, notes: new Map(notes) };
  const documents: NoticeDocument[] = [];
  const annotations: Annotation[] = [];
  for (const source of elementsIn(element, 'TextSource')) {
    const document = await documentOf(source, project);
    documents.push(document);
    annotations.push(...annotationsOn(source, document, project));
  }
  const coded = await codebookOfCodes(groups, leftOut, element.attributes.name ?? '');
  if (!coded.ok || paths.size === 0) return { ok: true, documents, annotations };
  const { creationDateTime, modifiedDateTime = creationDateTime } = element.attributes;
  const modified = timeIn(modifiedDateTime, given.time);
  return { ok: true, documents, annotations, codebooks: [{ ...coded.codebook, modified }] };
}

/** The text of a source or a note: in the file that it names, or in itself. */
function textOf(source: XmlElement, files: Files): string {
  const [, name] = /^internal:\/\/(.+)$/.exec(source.attributes.plainTextPath ?? '') ?? [];
  if (name === undefined)
    return source.children.find((it) => it.name === 'PlainTextContent')?.text ?? '';
  const [, file] = Object.entries(files).find(([path]) => sameName(path, `sources/${name}`)) ?? [];
  if (!file) throw new Error(`its source ${name} is missing`);
  // The standard wants no byte order mark; who writes one does not count it.
  return new TextDecoder('utf-8', { fatal: true }).decode(file);
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

async function documentOf(source: XmlElement, { files, time }: Given): Promise<NoticeDocument> {
  const text = textOf(source, files);
  if (text.length > LIMITS.text) throw new Error(`a text of it has ${text.length} characters`);
  const { metadata } = parseNotice(text);
  const lines = source.children.find(({ name }) => name === 'Description')?.text.split('\n') ?? [];
  const urls = lines.filter((line) => /^https?:\/\/\S+$/.test(line)).slice(0, LIMITS.urls);
  const document = await documentFromText({ text, metadata, urls, time });
  return {
    ...document,
    id: `urn:uuid:${guidIn(source.attributes.guid)}`,
    title: (source.attributes.name ?? document.title).slice(0, LIMITS.title),
    created: timeIn(source.attributes.creationDateTime, time),
    modified: timeIn(source.attributes.modifiedDateTime, time),
  };
}

/** An instant in UTC; a time without a zone is taken for UTC. */
function timeIn(text: string | undefined, otherwise: string): string {
  if (text === undefined) return otherwise;
  const time = new Date(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time.getTime()) ? otherwise : time.toISOString();
}

function annotationsOn(
  source: XmlElement,
  document: NoticeDocument,
  project: Project,
): Annotation[] {
  const { outline } = parseNotice(document.text);
  const points = codePointsOf(document.text);
  return source.children.flatMap((selection) => {
    if (selection.name !== 'PlainTextSelection') return [];
    const codes = elementsIn(selection, 'CodeRef').map((it) => guidIn(it.attributes.targetGUID));
    if (codes.length > 0 && codes.every((code) => project.machine.has(code))) return [];
    const [start, end] = ['startPosition', 'endPosition'].map((name) =>
      points.toUtf16(Number(selection.attributes[name])),
    ) as [number, number];
    if (!(start >= 0 && start < end && end <= document.text.length)) {
      throw new Error(`a selection from ${start} to ${end} is not in its text`);
    }
    return [annotationOf(selection, { document, project, outline, start, end, codes })];
  });
}

interface Mark {
  document: NoticeDocument;
  project: Project;
  outline: readonly OutlineNode[];
  start: number;
  end: number;
  codes: readonly string[];
}

function annotationOf(selection: XmlElement, mark: Mark): Annotation {
  const { document, project, outline, start, end, codes } = mark;
  const { guid, creationDateTime, modifiedDateTime } = selection.attributes;
  const created = timeIn(creationDateTime, project.time);
  const notes = [
    ...selection.children.filter(({ name }) => name === 'Description').map(({ text }) => text),
    ...elementsIn(selection, 'NoteRef').map(
      (it) => project.notes.get(guidIn(it.attributes.targetGUID)) ?? '',
    ),
  ];
  const made = createAnnotation({
    id: `urn:uuid:${guidIn(guid)}`,
    document,
    source: document.urls[0] ?? 'about:blank',
    selectors: describe(document.text, { start, end }, outline),
    time: created,
    note: notes
      .filter((note) => note !== '')
      .join('\n')
      .slice(0, LIMITS.note),
  });
  const tags = codes.flatMap((code) => project.codes.get(code) ?? []);
  const tagged = tags.reduce((one, tag) => withTag(one, tag, created), made);
  return { ...tagged, modified: timeIn(modifiedDateTime, created) };
}
