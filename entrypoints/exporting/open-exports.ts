import { CODEBOOKS } from '../../lib/annotation/codebook/built-in/built-in.ts';
import { codebooksUsed } from '../../lib/annotation/codebook/codebooks-used.ts';
import { EXPORT_FILE_TYPES } from '../../lib/exchange/export-file-types.ts';
import { exportFileName } from '../../lib/exchange/file-name.ts';
import type { StoredNotices } from '../../lib/exchange/stored-notices.ts';
import type { Reading } from '../../lib/messages/protocol.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { ExportFormat, Exporting, ExportScope } from '../../lib/ui/export-choices.ts';
import type { PanelNews } from '../../lib/ui/panel/panel-state.ts';
import { chooseWords } from '../../lib/ui/words/choose-words.ts';
import { runExport } from './run-export.ts';
import { saveFile } from './save-file.ts';

/** Where files are made. */
interface Around {
  /** The notice beside the panel, if there is one. */
  reading?(): Reading | undefined;
  /** Of the person, for the names of columns. */
  language: readonly string[];
  progress(exporting: Exporting | undefined): void;
  /** Shows the news, or what went wrong. */
  attempt(work: () => Promise<PanelNews | undefined>): unknown;
}

export interface Exports {
  exportFile(format: ExportFormat, scope: ExportScope): void;
  /** Some documents, with what the person sees of them. */
  exportChosen(format: ExportFormat, chosen: StoredNotices): void;
  stopExport(): void;
}

/** Makes files of what is stored and hands them to the browser's downloads, one at a time. */
export function openExports(store: AnnotationStore, around: Around): Exports {
  let current: AbortController | undefined;
  const make = async (format: ExportFormat, stored: StoredNotices, signal: AbortSignal) => {
    const { documents, annotations, reviewed = {}, codebooks: ownCodebooks = [] } = stored;
    const progress = (done: number) => around.progress({ format, done, all: documents.length });
    progress(0);
    const job = {
      ...{ documents, annotations, reviewed, ownCodebooks, format },
      time: new Date().toISOString(),
      codebooks: [...CODEBOOKS, ...(await store.listCodebooks())],
      language: chooseWords(around.language).language === 'en' ? 'en' : 'zh-CN',
    } as const;
    const made = await runExport(job, progress, signal);
    if (!made || signal.aborted) return undefined;
    const name = exportFileName(documents, format);
    saveFile(new File([made.content], name, { type: EXPORT_FILE_TYPES[format].mediaType }));
    return { is: 'exported' as const, file: name, left: made.losses };
  };
  const begin = (format: ExportFormat, stored: () => Promise<StoredNotices>) => {
    current?.abort();
    const controller = new AbortController();
    current = controller;
    around.attempt(async () => {
      try {
        return await make(format, await stored(), controller.signal);
      } finally {
        if (current === controller) around.progress(undefined);
      }
    });
  };
  return {
    exportFile: (format, scope) =>
      begin(format, async () => {
        const reading = around.reading?.();
        const content = await store.exportAll(scope === 'document' ? reading?.document : undefined);
        return { ...content, reviewed: reviewedIn(content.documents, reading) };
      }),
    exportChosen: (format, chosen) =>
      begin(format, async () => ({
        ...chosen,
        codebooks: codebooksUsed(await store.exportCodebooks(), chosen.annotations),
      })),
    stopExport() {
      current?.abort();
    },
  };
}

/** What the page has read, tables and all, where the stored text is the one in the page. */
function reviewedIn(
  documents: readonly { id: string; textHash: string }[],
  reading: Reading | undefined,
) {
  const isSame = documents.some(
    ({ id, textHash }) => id === reading?.document && textHash === reading.textHash,
  );
  return reading && isSame ? { [reading.document]: reading.notice } : {};
}
