import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/library/icons.css';
import '../../lib/ui/library/library.css';
import { render } from 'preact';
import { openStore } from '../../lib/storage/open-store.ts';
import { chooseWords } from '../../lib/ui/words/choose-words.ts';
import { LibraryPage } from './library-page.tsx';

const words = chooseWords(navigator.languages);
document.documentElement.lang = words.language;

const root = document.querySelector('#library') as Element;
render(<LibraryPage store={openStore()} words={words} />, root);
