import type { Annotation, NoticeDocument } from '../../lib/annotation/record/annotation.ts';
import { decidedNotice } from '../../lib/exchange/decided-notice.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import { unpackNotice } from '../../lib/notice/packed-notice.ts';
import type { Shelf, Standing } from '../../lib/storage/open-shelf.ts';
import { instalments } from '../../lib/ui/library/instalments.ts';
import type { Holdings, LibraryDocument, Progress } from '../../lib/ui/library/library-document.ts';
import type { Parser } from './open-parser.ts';

/** Follows the store: what every view of the library is made of. */
export interface HoldingsDesk {
  /** Stops reading texts; what has been read stays. */
  stopReading(): void;
  /** Goes on where it was stopped. */
  goOnReading(): void;
  close(): void;
}

interface Sources {
  shelf: Shelf;
  parser: Parser;
  /** The parser's version: what another one has read counts for nothing. */
  version: string;
}

/** So many documents are fetched at a time. */
const BATCH = 10;

/** Views are told no more often than this, in milliseconds, while there is more to come. */
const TELL_EVERY = 150;

/**
 * Fetches everything from the store in instalments, has unread texts read, and keeps both up to date. `changed` hears
 * of what is there so far, and of each change.
 */
export function openHoldings(
  { shelf, parser, version }: Sources,
  changed: (holdings: Holdings) => void,
): HoldingsDesk {
  const held = new Map<string, LibraryDocument>();
  /** Texts on which the parser failed; they are tried again when the library is opened again. */
  const unreadable = new Set<string>();
  let known: Standing | undefined;
  let wanted: Standing | undefined;
  let working = false;
  let stopped = false;
  let closed = false;
  let told = 0;
  const changes = followChanges();

  const tell = (progress?: Progress) => {
    if (closed) return;
    if (progress && progress.is !== 'stopped' && performance.now() - told < TELL_EVERY) return;
    told = performance.now();
    const documents = [...held.values()].sort(byCreated);
    changed({ documents, ...(progress && { progress }) });
  };

  /** Fetches documents with their annotations, and what was read in them before. */
  const gather = async (ids: readonly string[]) => {
    const pause = instalments();
    for (let done = 0; done < ids.length && !closed; done += BATCH) {
      tell({ is: 'fetching', done, of: ids.length });
      const batch = ids.slice(done, done + BATCH);
      const [documents, lists, changed] = await Promise.all([
        shelf.readDocuments(batch),
        shelf.listAnnotations(batch),
        shelf.listChanged(batch),
      ]);
      const annotationsOf = new Map(batch.map((id, at) => [id, lists[at] ?? []]));
      const hashes = documents.map(({ textHash }) => textHash);
      const readings = await shelf.readReadings(hashes, version);
      for (const document of documents) {
        const annotations = annotationsOf.get(document.id) ?? [];
        const notice = unpackNotice(readings.get(document.textHash), document.text);
        held.set(document.id, {
          document,
          annotations,
          ...(notice && readAs(notice, document, annotations)),
          ...(changed.has(document.id) && annotations.length > 0 && { textChanged: true }),
        });
        await pause();
      }
    }
  };

  /** Reads the texts that were not read yet, one by one. */
  const readTexts = async () => {
    const unread = [...held.values()].filter(isUnread).sort(byCreated);
    for (const [done, { document }] of unread.entries()) {
      if (closed || stopped || wanted) return;
      tell({ is: 'reading', done, of: unread.length });
      const { id, text, textHash } = document;
      const notice = await readText(text, textHash);
      const now = held.get(id);
      if (!notice) unreadable.add(id);
      else if (now?.document.text === text) {
        held.set(id, {
          ...now,
          ...readAs(notice, document, now.annotations),
        });
      }
    }
  };
  const readText = async (text: string, textHash: string) => {
    try {
      const reading = await parser.read(text);
      // Where there is no room for it, it is read again the next time.
      await shelf.keepReading({ textHash, parser: version, reading }).catch(() => {});
      return unpackNotice(reading, text);
    } catch {
      return undefined;
    }
  };

  const work = async () => {
    if (working) return;
    working = true;
    while (!closed) {
      if (wanted) {
        const [before, now] = [known, wanted];
        wanted = undefined;
        for (const id of held.keys()) if (!now.texts.has(id)) held.delete(id);
        await gather(await changes.between(before, now));
        known = now;
      } else if (stopped || allRead()) break;
      else await readTexts();
    }
    working = false;
    tell(stopped && !allRead() ? { is: 'stopped', ...readSoFar() } : undefined);
  };
  const isUnread = ({ document, notice }: LibraryDocument) =>
    !notice && !unreadable.has(document.id);
  const allRead = () => ![...held.values()].some(isUnread);
  const readSoFar = () => ({
    done: [...held.values()].filter((it) => !isUnread(it)).length,
    of: held.size,
  });

  const unwatch = shelf.watch((standing) => {
    wanted = standing;
    work();
  });
  return {
    stopReading() {
      stopped = true;
    },
    goOnReading() {
      stopped = false;
      work();
    },
    close() {
      closed = true;
      unwatch();
    },
  };
}

/** Tells which documents to fetch again. What is no step, and changes many at once, makes all of them. */
function followChanges() {
  let steps: ReadonlyMap<string, string> = new Map();
  return {
    async between(before: Standing | undefined, now: Standing): Promise<string[]> {
      const [known, all] = [steps, [...now.texts.keys()]];
      steps = await now.stepsOf();
      if (before === undefined || before.lastPoint !== now.lastPoint) return all;
      const touched = await now.changedSince(before.lastStep);
      const changed = new Set(
        all.filter((id) => touched.has(id) || known.get(id) !== steps.get(id)),
      );
      if (changed.size === 0 && before.annotations !== now.annotations) return all;
      return all.filter((id) => changed.has(id) || before.texts.get(id) !== now.texts.get(id));
    },
  };
}

/** What was read, after the person's decisions. */
function readAs(
  read: Notice,
  document: NoticeDocument,
  annotations: readonly Annotation[],
): Required<Pick<LibraryDocument, 'notice'>> {
  return { notice: decidedNotice({ document, notice: read, annotations }).notice };
}

function byCreated(a: LibraryDocument, b: LibraryDocument): number {
  const [first, second] = [a.document.created, b.document.created];
  return first < second ? -1 : first > second ? 1 : 0;
}
