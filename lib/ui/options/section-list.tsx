import { useEffect } from 'preact/hooks';
import type { Words } from '../words/zh-CN.ts';

/** The parts of the page by their addresses, in their order. */
const sectionsOf = (words: Words): readonly (readonly [id: string, title: string])[] => [
  ['sites', words.settings.sites.title],
  ['marks', words.settings.marks.title],
  ['departments', words.myDepartment],
  ['deadlines', words.settings.soon.title],
  ['language', words.settings.language.title],
  ['print', words.settings.marks.printTitle],
  ['shortcuts', words.settings.keys.title],
  ['stored', words.stored],
  ['restore-points', words.restorePoints],
  ['documents', words.documents],
  ['help', words.settings.help.title],
];

/** The parts of the page, to jump by; an address that names one (`#sites`) leads there from elsewhere. */
export function SectionList({ words }: { words: Words }) {
  useEffect(() => {
    goTo(location.hash);
    const follow = () => goTo(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <nav class="sections" aria-label={words.settings.sections}>
      <ul>
        {sectionsOf(words).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} onClick={() => goTo(`#${id}`)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page was empty when the browser looked for the place itself. */
function goTo(hash: string): void {
  const title = hash === '' ? null : document.getElementById(hash.slice(1));
  title?.scrollIntoView();
  title?.focus({ preventScroll: true });
}
