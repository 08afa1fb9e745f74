import { CODEBOOKS } from '../../lib/annotation/codebook/built-in/built-in.ts';
import { POLICY_INSTRUMENTS } from '../../lib/annotation/codebook/built-in/policy-instruments.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import { CodebookEditor } from '../../lib/ui/codebook/codebook-editor.tsx';
import type { CodebookActions } from '../../lib/ui/codebook/codebook-state.ts';
import { Documents } from '../../lib/ui/library/documents.tsx';
import { ExchangeAll } from '../../lib/ui/library/exchange-all.tsx';
import type { LibraryDocument } from '../../lib/ui/library/library-document.ts';
import { Search } from '../../lib/ui/library/search.tsx';
import { StoredText } from '../../lib/ui/library/stored-text.tsx';
import { RestorePoints } from '../../lib/ui/options/restore-points.tsx';
import { News } from '../../lib/ui/panel/news.tsx';
import type { DryRunNews } from '../../lib/ui/panel/panel-state.ts';
import type { Words } from '../../lib/ui/words/zh-CN.ts';
import { generatedLibrary } from '../library/generated-library.ts';

export const LIBRARY_VIEWS = [
  'documents',
  'search',
  'text',
  'exchange',
  'dry-run',
  'restore',
  'codebook',
] as const;
export type LibraryViewName = (typeof LIBRARY_VIEWS)[number];

interface LibraryViewProps {
  view: LibraryViewName;
  documents: readonly LibraryDocument[];
  /** What is searched for. */
  sought: string;
  words: Words;
}

const FORMATS = ['jsonld', 'xlsx', 'csv', 'ics', 'md', 'doccano', 'label-studio', 'qdpx'];
const EXCHANGE = { exportFile: () => {}, importFile: () => {}, stopExport: () => {} };
const nothing = new Proxy({}, { get: () => () => {} });

/** One of the views of the library that hold documents as they are, with actions that do nothing. */
export function LibraryView({ view, documents, sought, words }: LibraryViewProps) {
  const actions = nothing as never;
  const [first] = documents;
  switch (view) {
    case 'documents':
      return (
        <Documents
          {...{ holdings: { documents }, actions, formats: FORMATS, today: '2026-11-20', words }}
        />
      );
    case 'search':
      return (
        <Search {...{ holdings: { documents }, actions, asked: sought, onAsk: () => {}, words }} />
      );
    case 'text':
      return first ? (
        <StoredText
          {...{ held: first, place: { start: 300, end: 312 }, gone: true, words }}
          onOpenPage={() => {}}
        />
      ) : null;
    case 'exchange':
      return (
        <ExchangeAll
          {...{ documents, used: 3_400_000, exporting: undefined, actions: EXCHANGE, words }}
        />
      );
    case 'dry-run':
      return (
        <>
          <ExchangeAll
            {...{ documents, used: 3_400_000, exporting: undefined, actions: EXCHANGE, words }}
          />
          <News {...{ news: DRY_RUN, actions, words }} />
        </>
      );
    case 'restore':
      return (
        <div class="one-column">
          <RestorePoints {...{ state: restorable(documents), actions, words }} />
        </div>
      );
    case 'codebook':
      return (
        <CodebookEditor {...{ state: CODEBOOK, actions: nothing as CodebookActions, words }} />
      );
  }
}

const DRY_RUN: DryRunNews = {
  ...{ is: 'dryRun', file: '课题组-2026-11-18.jsonld', documents: 2 },
  ...{ added: 131, changed: 6, identical: 204, kept: 3, deletedHere: 1 },
  codebooks: { added: 1, changed: 1, identical: 2, kept: 1, deletedHere: 1 },
};

const OWN = { ...POLICY_INSTRUMENTS, id: 'own', name: { 'zh-CN': '自用', en: 'Own' } };
const CODEBOOK = {
  codebooks: [...CODEBOOKS, OWN],
  shown: OWN,
  offered: 'own',
  picked: { code: '供给型/资金投入' },
  uses: [{ tag: '供给型/资金投入', annotations: 12, documents: 3 }],
};

const REASONS = ['import', 'deletion', 'renaming', 'restore', 'settling', 'upgrade'] as const;

/** As many points as there are reasons, where there is anything to come back to. */
function restorable(documents: readonly LibraryDocument[]) {
  return {
    documents: documents.map(({ document: { id, title }, annotations }) => ({
      ...{ id, title, annotations: annotations.length },
    })),
    points: (documents.length > 0 ? REASONS : []).map((reason, at) => ({
      ...{ number: at + 1, reason, taken: `2026-11-${10 + at}T08:30:00Z` },
      ...{ documents: documents.length, annotations: 9 * documents.length },
    })),
  };
}

/** Notices of three pages with what was written on them. */
export async function generatedDocuments(count: number): Promise<LibraryDocument[]> {
  const all = await Array.fromAsync(generatedLibrary(count, count * 9));
  return all.map(({ document, annotations }, at) => ({
    ...{ document, annotations, notice: parseNotice(document.text) },
    ...(at % 5 === 2 && { textChanged: true }),
  }));
}
