import { fromJsonLd, type Read } from '../../lib/exchange/from-json-ld.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { Imported, StoreContent } from '../../lib/storage/import.ts';
import type { PanelNews } from '../../lib/ui/panel/panel-state.ts';

/** Imports in two moves: what it would do, and doing it. */
export interface Imports {
  /** Reads a file and runs its import dry. */
  plan(file: File): Promise<PanelNews>;
  /** Takes the file of the last plan, whole or not at all. */
  take(): Promise<PanelNews | undefined>;
}

/**
 * @param announce is told of each document whose annotations are other now
 * @param tellCodebooks is told that codebooks are
 */
export function importsInto(
  store: Pick<AnnotationStore, 'importAll'>,
  announce: (document: string) => unknown,
  tellCodebooks: () => unknown,
): Imports {
  let planned: StoreContent | undefined;
  return {
    async plan(file) {
      planned = undefined;
      const read = file.size > LARGEST_FILE ? tooLarge(file.size) : fromJsonLd(await file.text());
      if (!read.ok) return { is: 'refused', errors: read.errors };
      const counts = countsOf(await store.importAll(read, { dryRun: true }));
      planned = read;
      return { is: 'dryRun', file: file.name, ...counts };
    },
    async take() {
      if (planned === undefined) return undefined;
      const done = await store.importAll(planned);
      planned = undefined;
      await Promise.all(done.touched.map(announce));
      const { added, changed, identical, kept, codebooks } = countsOf(done);
      const written = codebooks.added + codebooks.changed;
      if (written > 0) await tellCodebooks();
      return { is: 'imported', added, changed, identical: identical + kept, codebooks: written };
    },
  };
}

function countsOf({ documents, added, changed, same, kept, deletedHere, codebooks }: Imported) {
  return {
    documents: documents.length,
    added: added.length,
    changed: changed.length,
    identical: same.length,
    kept: kept.length,
    deletedHere: deletedHere.length,
    codebooks: {
      added: codebooks.added.length,
      changed: codebooks.changed.length,
      identical: codebooks.same.length,
      kept: codebooks.kept.length,
    },
  };
}

/** In bytes; a larger file is not even read. UTF-8 takes up to three bytes for a UTF-16 code unit. */
const LARGEST_FILE = 600_000_000;

function tooLarge(size: number): Read {
  return { ok: false, errors: [{ code: 'tooLarge', path: '', detail: `${size} bytes` }] };
}
