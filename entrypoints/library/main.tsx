import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/library/icons.css';
import '../../lib/ui/library/library.css';
import { render } from 'preact';
import { openStore } from '../../lib/storage/open-store.ts';
import { followWords } from '../words/follow-words.ts';
import { LibraryPage } from './library-page.tsx';

const root = document.querySelector('#library') as Element;
const store = openStore();
followWords((words) => {
  document.documentElement.lang = words.language;
  render(<LibraryPage store={store} words={words} />, root);
});
