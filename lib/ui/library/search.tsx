import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../text/span.ts';
import { Choice } from '../panel/choice.tsx';
import { Empty } from '../panel/empty.tsx';
import { SearchField } from '../panel/search-field.tsx';
import type { Words } from '../words/zh-CN.ts';
import { instalments } from './instalments.ts';
import type { Holdings } from './library-document.ts';
import { ProgressBar } from './progress-bar.tsx';
import { indexAll, searchAll } from './search-all.ts';
import { type Found, SCOPES, type Scope } from './search-index.ts';
import { type QueryTerm, queryOf } from './search-query.ts';
import { SearchResults } from './search-results.tsx';

/** What can be done from the results of a search. */
export interface SearchActions {
  openText(id: string, place?: Span): void;
  stopReading(): void;
  goOnReading(): void;
}

interface SearchProps {
  holdings: Holdings;
  actions: SearchActions;
  /** What the address asks for. */
  asked: string;
  onAsk(typed: string): void;
  words: Words;
}

/** 全文检索: over texts, notes and tags, while one types. */
export function Search({ holdings, actions, asked, onAsk, words }: SearchProps) {
  const own = words.library;
  const [typed, setTyped] = useState(asked);
  const [scope, setScope] = useState<Scope>('all');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { documents } = holdings;
  const answer = useAnswer(documents, typed, scope);
  useEffect(() => setTyped(asked), [asked]);
  useLayoutEffect(() => field.current?.focus(), []);
  const found = answer?.found ?? [];
  const hits = found.reduce((sum, it) => sum + it.inText + it.notes.length + it.tags.size, 0);
  return (
    <div class="view search-view">
      <header class="view-head">
        <h1>{own.views.search}</h1>
        <SearchField
          field={field}
          typed={typed}
          label={own.searchHint}
          onType={(now) => {
            setTyped(now);
            onAsk(now);
          }}
          onLeave={() => list.current?.querySelector<HTMLElement>('.reveal')?.focus()}
          words={words}
        />
        <Choice
          label={own.searchIn}
          options={SCOPES}
          names={own.scopes}
          chosen={scope}
          onChoose={(chosen: Scope) => setScope(chosen)}
          marked
        />
      </header>
      <ProgressBar
        progress={holdings.progress}
        onStop={actions.stopReading}
        onGoOn={actions.goOnReading}
        words={words}
      />
      <p class={`quiet small hits-told ${found.length === 0 ? 'unseen' : ''}`} role="status">
        {answer &&
          typed.trim() !== '' &&
          (found.length === 0 ? own.nothingFound : own.found(hits, found.length))}
      </p>
      {typed.trim() === '' && <Empty title={own.searchTitle} hint={own.searchTeach} />}
      {answer && typed.trim() !== '' && found.length === 0 && (
        <Empty title={own.nothingFound} hint={own.nothingFoundHint} />
      )}
      <SearchResults
        list={list}
        found={found}
        terms={answer?.terms ?? []}
        onOpen={actions.openText}
        words={words}
      />
    </div>
  );
}

interface Answer {
  terms: readonly QueryTerm[];
  found: readonly Found[];
}

/** The answer to what is typed; the last one until the next is there. */
function useAnswer(
  documents: Holdings['documents'],
  typed: string,
  scope: Scope,
): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let waits = true;
    indexAll(documents, instalments(), () => waits);
    return () => {
      waits = false;
    };
  }, [documents]);
  useEffect(() => {
    let waits = true;
    const terms = queryOf(typed);
    searchAll({ documents, terms, scope }, instalments(), () => waits).then((found) => {
      if (found) setAnswer({ terms, found });
    });
    return () => {
      waits = false;
    };
  }, [documents, typed, scope]);
  return answer;
}
