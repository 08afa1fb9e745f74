import { CODEBOOKS } from '../../lib/annotation/codebook/built-in/built-in.ts';
import { codesOf } from '../../lib/annotation/codebook/codebook.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { Imported, ImportFollowed, StoreContent } from '../../lib/storage/import.ts';
import type { Planned, Taken } from './import-job.ts';
import { isProject, readFile } from './read-file.ts';

/** Imports in two moves: what it would do, and doing it. */
export interface ImportPlan {
  /** Reads a file and runs its import dry. */
  plan(file: File): Promise<Planned>;
  /** Takes the file of the last plan, whole or not at all; undefined where there is none. */
  take(followed?: ImportFollowed): Promise<Taken | undefined>;
}

type Store = Pick<AnnotationStore, 'importAll' | 'listCodebooks' | 'tagUses'>;

export function planImportInto(store: Store): ImportPlan {
  let planned: StoreContent | undefined;
  return {
    async plan(file) {
      planned = undefined;
      const read = await readFile(file);
      if (!read.ok) return { is: 'refused', errors: read.errors };
      const content = (await isProject(file)) ? await withNewCodes(read, store) : read;
      const counts = countsOf(await store.importAll(content, { dryRun: true }));
      planned = content;
      return { is: 'dryRun', file: file.name, ...counts };
    },
    async take(followed = {}) {
      if (planned === undefined) return undefined;
      const content = planned;
      planned = undefined;
      const done = await store.importAll(content, followed);
      const { added, changed, identical, kept, codebooks } = countsOf(done);
      const written = codebooks.added + codebooks.changed;
      return {
        news: { is: 'imported', added, changed, identical: identical + kept, codebooks: written },
        touched: done.touched,
        codebooks: written > 0,
      };
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
      deletedHere: codebooks.deletedHere.length,
    },
  };
}

/** A project lists all its codes: where each is known here already, its codebook would only stand there twice. */
async function withNewCodes(content: StoreContent, store: Store): Promise<StoreContent> {
  const { codebooks = [], ...rest } = content;
  const here = [...CODEBOOKS, ...(await store.listCodebooks())].flatMap(codesOf);
  const known = new Set(here.map(({ path }) => path));
  for (const { tag } of await store.tagUses()) known.add(tag);
  return {
    ...rest,
    codebooks: codebooks.filter((it) => codesOf(it).some((code) => !known.has(code.path))),
  };
}
