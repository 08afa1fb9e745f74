import type { Words } from '../../lib/ui/words/zh-CN.ts';
import { followWords } from './follow-words.ts';

/**
 * Draws a page of the extension in the person's language, and anew when that changes: the document's language and
 * title follow. What is given before the language is known is drawn when it is.
 *
 * @param draw puts a state on the page
 * @returns takes each new state of the page
 */
export function pageInWords<State>(
  draw: (state: State, words: Words) => void,
  titleOf: (words: Words) => string,
): (state: State) => void {
  let words: Words | undefined;
  let shown: { state: State } | undefined;
  const show = () => {
    if (words && shown) draw(shown.state, words);
  };
  followWords((chosen) => {
    words = chosen;
    document.documentElement.lang = chosen.language;
    document.title = titleOf(chosen);
    show();
  });
  return (state) => {
    shown = { state };
    show();
  };
}
