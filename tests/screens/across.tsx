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
import { Library } from '../../lib/ui/library/library.tsx';
import { en } from '../../lib/ui/words/en.ts';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';
import { type AcrossName, AcrossView } from '../ui/across/across-view.tsx';
import { manyDocuments } from './across-documents.ts';

/** The views over many documents: `?view=compare&documents=8&each=12&language=en`. */
const asked = new URLSearchParams(location.search);
const words = asked.get('language') === 'en' ? en : zhCN;
document.documentElement.lang = words.language;
const view = (asked.get('view') ?? 'compare') as AcrossName;
const documents = manyDocuments(
  Number(asked.get('documents') ?? 8),
  Number(asked.get('each') ?? 12),
);

const ENTRIES = [
  { view: 'documents', icon: 'library' },
  { view: 'compare', icon: 'compare' },
  { view: 'deadlines', icon: 'calendar' },
  { view: 'counts', icon: 'counts' },
  { view: 'coders', icon: 'coders' },
] as const;

render(
  <Library entries={ENTRIES} view={view} onOptions={() => {}} words={words}>
    <AcrossView view={view} documents={documents} words={words} />
  </Library>,
  document.querySelector('#library') as Element,
);
