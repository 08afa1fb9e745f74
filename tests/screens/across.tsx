import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/library/icons.css';
import '../../lib/ui/library/library.css';
import '../../lib/ui/panel/rows.css';
import '../../lib/ui/panel/ledger-tools.css';
import '../../lib/ui/panel/deadlines.css';
import '../../lib/ui/compare/compare.css';
import '../../lib/ui/coders/coders.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Agenda } from '../../lib/ui/agenda/agenda.tsx';
import { Compare } from '../../lib/ui/compare/compare.tsx';
import type { ComparisonChoice } from '../../lib/ui/compare/comparison-choice.ts';
import { Counts } from '../../lib/ui/counts/counts.tsx';
import { Library } from '../../lib/ui/library/library.tsx';
import type { LibraryDocument } from '../../lib/ui/library/library-document.ts';
import type { MyDepartments } from '../../lib/ui/my-departments.ts';
import { en } from '../../lib/ui/words/en.ts';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';
import { manyDocuments } from './across-documents.ts';

/** The views over many documents: `?view=compare&documents=8&language=en`. */
const asked = new URLSearchParams(location.search);
const words = asked.get('language') === 'en' ? en : zhCN;
document.documentElement.lang = words.language;
const view = asked.get('view') ?? 'compare';
const documents = manyDocuments(Number(asked.get('documents') ?? 8));
const today = '2026-11-20';
const saving = { saveTable: () => {}, saveFile: () => {} };
const MINE = { departments: [{ name: '市公安局', aliases: [] }], only: false };

function View({ documents }: { documents: readonly LibraryDocument[] }) {
  const [mine, setMine] = useState<MyDepartments>(MINE);
  const [choice, setChoice] = useState<ComparisonChoice>();
  const shared = { documents, today, words, ...saving };
  if (view === 'counts') return <Counts {...shared} myDepartments={mine} />;
  if (view === 'deadlines') {
    return (
      <Agenda {...shared} myDepartments={mine} onMyDepartments={setMine} onCalendar={() => {}} />
    );
  }
  return <Compare {...shared} choice={choice} onChange={setChoice} />;
}

const ENTRIES = [
  { view: 'documents', icon: 'library' },
  { view: 'compare', icon: 'compare' },
  { view: 'counts', icon: 'counts' },
  { view: 'deadlines', icon: 'calendar' },
  { view: 'coders', icon: 'coders' },
] as const;

render(
  <Library entries={ENTRIES} view={view} onOptions={() => {}} words={words}>
    <div class="across">
      <h1>{words.library.views[view as 'compare']}</h1>
      <View documents={documents} />
    </div>
  </Library>,
  document.querySelector('#library') as Element,
);
