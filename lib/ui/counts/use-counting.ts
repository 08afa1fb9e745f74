import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { instalments } from '../library/instalments.ts';
import type { LibraryDocument, Progress } from '../library/library-document.ts';
import type { Counting, CrossTable } from './cross-table.ts';

/** Begins to count. Another function is another question, whose table is another. */
export type Count = (documents: readonly LibraryDocument[]) => Counting;

/** A table as far as it is known, and the work that is under way for it. */
export interface Counted {
  table?: CrossTable;
  progress?: Progress;
}

interface Run {
  count: Count;
  documents: readonly LibraryDocument[];
  work: Counting;
  done: number;
}

/** The page is told no more often than this, in milliseconds. */
const TELL_EVERY = 150;

/**
 * Counts so that the page answers meanwhile: a small library at once, a large one in instalments that can be stopped.
 * While documents are read one after another, a count is finished before the next begins, and its table stays until
 * then.
 */
export function useCounting(count: Count, documents: readonly LibraryDocument[]) {
  const [counted, setCounted] = useState<Counted & { count?: Count }>({});
  const desk = useMemo(() => openCounting(setCounted), []);
  useLayoutEffect(() => desk.ask(count, documents), [desk, count, documents]);
  useLayoutEffect(() => desk.stop, [desk]);
  const { table, progress } = counted.count === count ? counted : {};
  return {
    ...(table && { table }),
    // What stands there already is shown in silence until it is newer.
    ...(progress && (!table || progress.is === 'countingStopped') && { progress }),
    stop: desk.stop,
    goOn: desk.goOn,
  };
}

function openCounting(changed: (counted: Counted & { count: Count }) => void) {
  let asked: Pick<Run, 'count' | 'documents'> | undefined;
  let run: Run | undefined;
  let table: { of: Count; is: CrossTable } | undefined;
  let stopped = false;
  let turn = 0;
  const tell = (is?: Progress['is']) => {
    if (!asked) return;
    const { count, documents } = asked;
    const progress = is && { is, done: run?.done ?? 0, of: documents.length };
    const known = table?.of === count && { table: table.is };
    changed({ count, ...known, ...(progress && { progress }) });
  };
  /** Whether it came to an end within the time. */
  const step = (until: () => boolean): boolean => {
    while (run) {
      const next = run.work.next();
      if (next.done) {
        table = { of: run.count, is: next.value };
        run = undefined;
        return true;
      }
      run.done++;
      if (until()) return false;
    }
    return true;
  };
  const begin = () => {
    if (asked) run = { ...asked, work: asked.count(asked.documents), done: 0 };
  };
  const goOn = async () => {
    const own = ++turn;
    stopped = false;
    const pause = instalments();
    let told = performance.now();
    while (own === turn && run) {
      const before = run.documents;
      if (step(() => true)) {
        tell();
        if (asked?.documents !== before) begin();
      } else if (performance.now() - told > TELL_EVERY) {
        told = performance.now();
        tell('counting');
      }
      await pause();
    }
  };
  return {
    ask(count: Count, documents: readonly LibraryDocument[]) {
      const isOther = count !== asked?.count;
      asked = { count, documents };
      if (stopped && !isOther) return;
      if (run && !isOther) return;
      begin();
      const started = performance.now();
      if (step(() => performance.now() - started > AT_ONCE)) tell();
      else {
        tell('counting');
        goOn();
      }
    },
    stop() {
      if (!run) return;
      turn++;
      stopped = true;
      tell('countingStopped');
    },
    goOn,
  };
}

/** So long, in milliseconds, a count may take before the page is shown without it. */
const AT_ONCE = 12;
