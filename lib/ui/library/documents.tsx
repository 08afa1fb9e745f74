import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import { searchTerms } from '../../text/searchable.ts';
import type { Span } from '../../text/span.ts';
import { Asking } from '../options/asking.tsx';
import { Empty } from '../panel/empty.tsx';
import { SearchField } from '../panel/search-field.tsx';
import { SoonDays } from '../soon-days.ts';
import type { Words } from '../words/zh-CN.ts';
import {
  AT_FIRST,
  chosenDocuments,
  type DocumentChoices,
  filterCounts,
} from './document-choices.ts';
import { Details } from './document-details.tsx';
import { factsOf } from './document-facts.ts';
import { DocumentFilters } from './document-filters.tsx';
import { DocumentTable } from './document-table.tsx';
import { ExportChoice } from './export-choice.tsx';
import type { Holdings } from './library-document.ts';
import { ProgressBar } from './progress-bar.tsx';
import { useSelection } from './use-selection.ts';

/** What can be done with documents. */
export interface DocumentActions {
  /** Opens the notice where it was seen, at a place of its text; the stored text where the page is gone. */
  openPage(id: string, place?: number): void;
  /** Opens the stored text. */
  openText(id: string, place?: Span): void;
  exportDocuments(ids: readonly string[], format: string): void;
  deleteDocuments(ids: readonly string[]): void;
  stopReading(): void;
  goOnReading(): void;
}

interface DocumentsProps {
  holdings: Holdings;
  actions: DocumentActions;
  /** The forms in which documents leave. */
  formats: readonly string[];
  today: string;
  words: Words;
}

/** 文件: all documents with their facts; sorted, filtered, grouped; one of them in detail. */
export function Documents({ holdings, actions, formats, today, words }: DocumentsProps) {
  const own = words.library;
  const [choices, setChoices] = useState<DocumentChoices>(AT_FIRST);
  const [detailed, setDetailed] = useState(false);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const soonDays = useContext(SoonDays);

  const all = useMemo(
    () => holdings.documents.map((document) => factsOf(document, { today, soonDays })),
    [holdings.documents, today, soonDays],
  );
  const groups = useMemo(() => chosenDocuments(all, choices), [all, choices]);
  const shown = useMemo(() => groups.flatMap(({ documents }) => documents), [groups]);
  const selection = useSelection(useMemo(() => shown.map(({ id }) => id), [shown]));
  const change = (changed: Partial<DocumentChoices>) => setChoices({ ...choices, ...changed });
  const current = shown.find(({ id }) => id === selection.current);
  const chosen = shown.filter(({ id }) => selection.chosen.has(id));
  const annotations = chosen.reduce((sum, it) => sum + it.annotations, 0);
  const [focused, setFocused] = useState(0);
  /** Puts the focus on the current row. */
  const toTable = () => {
    if (selection.current === undefined && shown[0]) selection.goTo(shown[0].id);
    setFocused(focused + 1);
  };

  if (all.length === 0 && !holdings.progress) {
    return (
      <div class="view">
        <header class="view-head">
          <h1>{own.views.documents}</h1>
        </header>
        <Empty title={own.noDocuments} hint={own.noDocumentsHint} />
      </div>
    );
  }
  return (
    <div class={detailed && current ? 'view with-aside' : 'view'}>
      <header class="view-head">
        <h1>{own.views.documents}</h1>
        <SearchField
          field={field}
          typed={choices.typed}
          label={own.findDocument}
          onType={(typed) => change({ typed })}
          onLeave={toTable}
          words={words}
        />
      </header>
      <DocumentFilters
        choices={choices}
        counts={filterCounts(all, choices)}
        onChange={change}
        words={words}
      />
      <ProgressBar
        progress={holdings.progress}
        onStop={actions.stopReading}
        onGoOn={actions.goOnReading}
        words={words}
      />
      {chosen.length > 0 && (
        <div class="bulk" role="toolbar" aria-label={own.chosen(chosen.length)}>
          <b>{own.chosen(chosen.length)}</b>
          <ExportChoice
            formats={formats}
            onExport={(format) =>
              actions.exportDocuments(
                chosen.map(({ id }) => id),
                format,
              )
            }
            words={words}
          />
          <button type="button" class="button" onClick={() => setAsked(true)}>
            {words.remove}
          </button>
          <button type="button" class="button plain" onClick={selection.clear}>
            {own.chooseNone}
          </button>
        </div>
      )}
      {asked && chosen.length > 0 && (
        <Asking
          question={words.deleteQuestion(words.holds(chosen.length, annotations))}
          verb={words.remove}
          onDo={() => {
            actions.deleteDocuments(chosen.map(({ id }) => id));
            setAsked(false);
            selection.clear();
            toTable();
          }}
          onCancel={() => {
            setAsked(false);
            toTable();
          }}
          words={words}
        />
      )}
      <p class="unseen" role="status">
        {own.shown(shown.length, all.length)}
      </p>
      <DocumentTable
        focused={focused}
        groups={groups}
        selection={selection}
        choices={choices}
        onSort={(sort) =>
          change({
            sort,
            descending: sort === choices.sort ? !choices.descending : !TEXTS.has(sort),
          })
        }
        onOpen={(id) => actions.openPage(id)}
        onDetails={(show = !detailed) => setDetailed(show)}
        onDelete={() => setAsked(chosen.length > 0)}
        terms={searchTerms(choices.typed)}
        today={today}
        words={words}
      />
      {shown.length === 0 && (
        <Empty title={own.noneFound} hint="">
          <button type="button" class="button" onClick={() => setChoices(AT_FIRST)}>
            {own.showAll}
          </button>
        </Empty>
      )}
      {detailed && current && (
        <Details
          facts={current}
          actions={actions}
          onClose={() => {
            setDetailed(false);
            toTable();
          }}
          today={today}
          words={words}
        />
      )}
    </div>
  );
}

/** Sorted from the first letter at first; numbers and dates from the largest. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'issuer', 'nearest']);
