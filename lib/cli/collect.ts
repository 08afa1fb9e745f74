import type { OwnCodebook } from '../annotation/codebook/codebook.ts';
import type { Annotation } from '../annotation/record/annotation.ts';
import { documentFromText } from '../exchange/document-from-text.ts';
import type { ExportedNotice } from '../exchange/exported-notice.ts';
import { storedNotices } from '../exchange/stored-notices.ts';
import { parseNotice } from '../notice/parse.ts';
import { faultsOf, isAnnotationFile, readAnnotationFile } from './annotation-file.ts';
import type { ExportRequest } from './export-request.ts';
import { itemsOf } from './items.ts';
import { readItem } from './print.ts';
import { reasonOf } from './reason.ts';

/** The notices and codebooks of some files, and what could not be read, a sentence each. */
export interface Collected {
  notices: ExportedNotice[];
  /** Of two states of one the later. */
  codebooks: OwnCodebook[];
  complaints: string[];
}

/**
 * Reads what is to be exported: notices as `parse` reads them, and exported files with their annotations. A text that
 * is in several files is one notice, with the annotations of all.
 *
 * @param time now, ISO 8601 in UTC
 */
export async function collect(
  request: Pick<ExportRequest, 'names' | 'format' | 'today'>,
  stdin: AsyncIterable<Uint8Array>,
  time: string,
): Promise<Collected> {
  const found: ExportedNotice[] = [];
  const codebooks: OwnCodebook[] = [];
  const complaints: string[] = [];
  for (const name of request.names) {
    if (request.format === undefined && isAnnotationFile(name)) {
      await take(name, async () => {
        const read = await fromFile(name, { ...request, time });
        found.push(...read.notices);
        codebooks.push(...read.codebooks);
      });
      continue;
    }
    for await (const item of itemsOf({ ...request, names: [name], withName: true }, stdin)) {
      await take(item.name, async () => {
        const { source } = readItem(item);
        const notice = parseNotice(source, optionsOf(request));
        const url = source.page?.url;
        const urls = url === undefined ? [] : [url];
        const { text } = source;
        const seen = request.today === undefined ? time : `${request.today}T00:00:00.000Z`;
        const { metadata } = notice;
        const document = await documentFromText({ text, metadata, urls, time: seen });
        found.push({ document, notice, annotations: [] });
      });
    }
  }
  return { notices: together(found), codebooks: latest(codebooks), complaints };

  async function take(name: string, read: () => Promise<unknown>) {
    try {
      await read();
    } catch (error) {
      complaints.push(`cannot read ${name}: ${reasonOf(error)}`);
    }
  }
}

function optionsOf({ today }: Pick<ExportRequest, 'today'>) {
  return today === undefined ? {} : { today };
}

async function fromFile(
  path: string,
  request: Pick<ExportRequest, 'today'> & { time: string },
): Promise<Pick<Collected, 'notices' | 'codebooks'>> {
  const read = await readAnnotationFile(path, request.time);
  if (!read.ok) throw new Error(faultsOf(read)[0]);
  return { notices: [...storedNotices(read, optionsOf(request))], codebooks: read.codebooks ?? [] };
}

/**
 * Notices of one record, or with one text, as one: its record is that of the first that bears annotations, or of the
 * first. Of one record in two states the later counts, and of one annotation on two texts as well.
 */
function together(found: readonly ExportedNotice[]): ExportedNotice[] {
  const records = new Map<string, ExportedNotice>();
  const states = found.toSorted((a, b) => a.document.modified.localeCompare(b.document.modified));
  for (const one of states) {
    const annotations = [...(records.get(one.document.id)?.annotations ?? []), ...one.annotations];
    records.set(one.document.id, { ...one, annotations });
  }
  const inOrder = [...new Set(found.map(({ document }) => document.id))].map(
    (id) => records.get(id) as ExportedNotice,
  );
  const groups = Map.groupBy(inOrder, ({ document }) => document.textHash);
  return Array.from(groups.values(), (group) => {
    const kept = group.find(({ annotations }) => annotations.length > 0) ?? group[0];
    const all = group.flatMap(({ annotations }) => annotations);
    const { id } = (kept as ExportedNotice).document;
    const annotations = latest(all).map((one): Annotation => ({ ...one, document: id }));
    return { ...(kept as ExportedNotice), annotations };
  });
}

/** Of two states of one record the later. */
function latest<R extends { id: string; modified: string }>(records: readonly R[]): R[] {
  const inOrder = records.toSorted((a, b) => a.modified.localeCompare(b.modified));
  return [...new Map(inOrder.map((one) => [one.id, one])).values()];
}
