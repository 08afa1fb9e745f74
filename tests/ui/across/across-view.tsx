import { useState } from 'preact/hooks';
import { Agenda } from '../../../lib/ui/agenda/agenda.tsx';
import { Coders } from '../../../lib/ui/coders/coders.tsx';
import type { CodersActions, CodersState } from '../../../lib/ui/coders/coders-state.ts';
import { Compare } from '../../../lib/ui/compare/compare.tsx';
import type { ComparisonChoice } from '../../../lib/ui/compare/comparison-choice.ts';
import { Counts } from '../../../lib/ui/counts/counts.tsx';
import type { LibraryDocument } from '../../../lib/ui/library/library-document.ts';
import type { MyDepartments } from '../../../lib/ui/my-departments.ts';
import type { Words } from '../../../lib/ui/words/zh-CN.ts';
import { codersState } from '../../screens/across-coders.ts';

export type AcrossName = 'compare' | 'counts' | 'deadlines' | 'coders';

const saving = { saveTable: () => {}, saveFile: () => {} };
const MINE = { departments: [{ name: '市公安局', aliases: [] }], only: false };

interface AcrossViewProps {
  view: AcrossName;
  documents: readonly LibraryDocument[];
  words: Words;
}

/** One of the views over many documents, with a page around it that keeps what is chosen and does nothing else. */
export function AcrossView({ view, documents, words }: AcrossViewProps) {
  const [mine, setMine] = useState<MyDepartments>(MINE);
  const [choice, setChoice] = useState<ComparisonChoice>();
  const [state, setState] = useState<CodersState>(() =>
    view !== 'coders' || documents.length === 0 ? { is: 'none' } : codersState(documents),
  );
  const shared = { documents, today: '2026-11-20', words, ...saving };
  return (
    <div class="across">
      <h1>{words.library.views[view]}</h1>
      {view === 'compare' && <Compare {...shared} choice={choice} onChange={setChoice} />}
      {view === 'counts' && <Counts {...shared} myDepartments={mine} />}
      {view === 'deadlines' && (
        <Agenda {...shared} myDepartments={mine} onMyDepartments={setMine} onCalendar={() => {}} />
      )}
      {view === 'coders' && (
        <Coders state={state} actions={codersActions(state, setState)} words={words} />
      )}
    </div>
  );
}

/** Decisions show at once; the rest does nothing here. */
function codersActions(state: CodersState, set: (state: CodersState) => void): CodersActions {
  const nothing = () => {};
  return {
    ...saving,
    begin: nothing,
    stop: nothing,
    save: nothing,
    exportSettled: nothing,
    end: nothing,
    decide(key, decision) {
      if (state.is !== 'comparing') return;
      const decisions = new Map(state.decisions);
      if (decision === undefined) decisions.delete(key);
      else decisions.set(key, decision);
      set({ ...state, decisions });
    },
  };
}
