import { SETTLEMENTS, type Settlement } from '../../lib/annotation/review/double-coding.ts';
import { settledChanges } from '../../lib/exchange/double-coding/settled-coding.ts';
import type { Read } from '../../lib/exchange/json-ld/from-json-ld.ts';
import { type Exchanged, toJsonLd } from '../../lib/exchange/json-ld/to-json-ld.ts';
import { announce } from '../../lib/messages/announce.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { ComparisonRow, ComparisonStore } from '../../lib/storage/open-comparison.ts';
import type { CodersActions, CodersState } from '../../lib/ui/coders/coders-state.ts';
import { messageOf } from '../desk/message-of.ts';
import { readInWorker } from '../importing/read-in-worker.ts';
import { newId } from '../writing/new-id.ts';
import { byId, type CodersCompared, compareCoders } from './compare-coders.ts';
import { saving } from './saving.ts';

interface Sources {
  store: AnnotationStore;
  comparisons: ComparisonStore;
  /** What the library has read of a document. */
  noticeOf(document: string): Notice | undefined;
}

export interface CodersDesk extends CodersActions {
  /** Takes up a comparison that a reload or another day interrupted. */
  resume(): void;
  close(): void;
}

interface Comparison extends CodersCompared {
  row: Pick<ComparisonRow, 'names' | 'file'>;
  first: Exchanged;
  second: Exchanged;
  decisions: Map<string, Settlement>;
}

/** Holds a colleague's file beside the store; only `save` writes to it. */
export function openCodersDesk(
  { store, comparisons, noticeOf }: Sources,
  changed: (state: CodersState) => void,
): CodersDesk {
  let open: Comparison | undefined;
  let turn = 0;
  let reading = new AbortController();
  let closed = false;
  const tell = (news?: Extract<CodersState, { is: 'comparing' }>['news']) => {
    if (open) changed({ is: 'comparing', ...stateOf(open), ...(news && { news }) });
  };
  const fail = (error: unknown) => {
    if (open) tell({ is: 'failed', message: messageOf(error) });
    else changed({ is: 'none', failed: { is: 'failed', message: messageOf(error) } });
  };
  /** Compares; undefined where it was stopped, or nothing is shared, which it says. */
  const compare = async (
    row: Comparison['row'],
    second: Exchanged,
    decided: Map<string, string>,
  ): Promise<Comparison | undefined> => {
    const own = ++turn;
    changed({ is: 'working', done: 0, of: 0 });
    const first = await store.exportAll();
    let told = 0;
    const compared = await compareCoders(first, second, {
      outlineOf: ({ id }) => noticeOf(id)?.outline,
      onProgress: (done, of) => {
        if (own !== turn || performance.now() - told < TELL_EVERY) return;
        told = performance.now();
        changed({ is: 'working', done, of });
      },
      stopped: () => own !== turn,
    });
    if (!compared || own !== turn) return undefined;
    if (compared.documents.both === 0) {
      changed({ is: 'none', failed: { is: 'nothingShared', file: row.file } });
      return undefined;
    }
    return { ...compared, row, first, second, decisions: new Map(decisionsIn(decided)) };
  };
  const show = (
    comparison: Comparison | undefined,
    news?: Extract<CodersState, { is: 'comparing' }>['news'],
  ) => {
    if (!comparison) return;
    open = comparison;
    tell(news);
  };
  const settle = (of: Comparison) => {
    const documents = documentsById(of.first.documents);
    const time = new Date().toISOString();
    return settledChanges(of.differences, of.decisions, {
      first: byId(of.first.annotations),
      second: byId(of.second.annotations),
      textOf: (document) => {
        const text = documents.get(document)?.text ?? '';
        return { text, outline: (noticeOf(document) ?? parseNotice(text)).outline };
      },
      newId,
      time,
    });
  };
  const attempt = (work: () => Promise<unknown>) => {
    work().catch(fail);
  };

  return {
    ...saving,
    begin: (file, names) =>
      attempt(async () => {
        turn++;
        reading.abort();
        reading = new AbortController();
        const { signal } = reading;
        changed({ is: 'working', done: 0, of: 0 });
        const read = await readInWorker(file, signal).catch((error) => {
          if (!signal.aborted) throw error;
        });
        if (!read || signal.aborted) return;
        if (!read.ok) {
          changed({ is: 'none', failed: refusal(file.name, read) });
          return;
        }
        const row = { names, file: file.name };
        const content = { documents: read.documents, annotations: read.annotations };
        const comparison = await compare(row, content, new Map());
        if (!comparison) return;
        await comparisons.begin({ ...row, content, begun: new Date().toISOString() });
        if (!signal.aborted) show(comparison);
        // Stopped while it was stored, a reload would take it up again; another one that was begun takes its place.
        else if (reading.signal === signal && !closed) await comparisons.end();
      }),
    resume: () =>
      attempt(async () => {
        const kept = await comparisons.read();
        if (!kept) return;
        show(await compare(kept.comparison, kept.comparison.content, kept.decisions));
      }),
    stop() {
      turn++;
      reading.abort();
      changed({ is: 'none' });
    },
    decide: (key, decision) =>
      attempt(async () => {
        const decided = open?.decisions;
        // What shows as settled is kept: the page may be left in the next moment.
        await comparisons.decide(key, decision);
        if (decision === undefined) decided?.delete(key);
        else decided?.set(key, decision);
        tell();
      }),
    save: () =>
      attempt(async () => {
        if (!open) return;
        const { put, remove } = settle(open);
        const touched = await store.settle({ put, remove });
        await Promise.all(touched.map(announce));
        const { row, second, decisions } = open;
        const news = { is: 'saved' as const, changed: put.length + remove.length };
        show(await compare(row, second, decisions), news);
      }),
    exportSettled: () =>
      attempt(async () => {
        if (!open) return;
        saving.saveFile(settledFile(open, settle(open)));
      }),
    end: () =>
      attempt(async () => {
        turn++;
        reading.abort();
        await comparisons.end();
        open = undefined;
        changed({ is: 'none' });
      }),
    close() {
      turn++;
      closed = true;
      reading.abort();
      comparisons.close();
    },
  };
}

/** Work in progress is told no more often than this, in milliseconds. */
const TELL_EVERY = 100;

const documentsById = (documents: Exchanged['documents']) =>
  new Map(documents.map((document) => [document.id, document]));

function stateOf({ row, documents, agreement, differences, decisions }: Comparison) {
  const { names, file } = row;
  return { names, file, documents, agreement, differences, decisions: new Map(decisions) };
}

function decisionsIn(kept: ReadonlyMap<string, string>): (readonly [string, Settlement])[] {
  return [...kept].flatMap(([key, decision]) => {
    const known = SETTLEMENTS.find((it) => it === decision);
    return known ? [[key, known] as const] : [];
  });
}

function refusal(file: string, { errors }: Extract<Read, { ok: false }>) {
  const [first] = errors;
  const where = [first?.path, first?.detail].filter(Boolean).join(' ');
  return { is: 'refused' as const, file, errors: errors.length, first: where };
}

/** One's own annotations as they would be after saving, in the form in which annotations are exchanged. */
function settledFile(
  { first, row }: Comparison,
  { put, remove }: ReturnType<typeof settledChanges>,
): File {
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  const annotations = [...first.annotations.filter(({ id }) => !gone.has(id)), ...put];
  const content = JSON.stringify(toJsonLd({ documents: first.documents, annotations }), null, 1);
  const name = `${row.names.first}-${row.names.second}.jsonld`;
  return new File([content], name, { type: 'application/ld+json' });
}
