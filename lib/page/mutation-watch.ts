import { unshadowed } from './unshadowed.ts';

/** Milliseconds from a change to the look at it, at first and at most: each look in vain doubles them. */
const FIRST_DELAY = 300;
const LONGEST_DELAY = 4800;

const CONTENT = { childList: true, characterData: true, subtree: true };

/**
 * Looks again after the content of a document has changed. A page that is quiet costs nothing; one that never rests
 * costs one mutation record and one look every few seconds, since nothing is observed between a change and its look.
 * After a step in the history, what changes is looked at soon again.
 *
 * @param look returns whether it saw something new, upon which the next change is looked at sooner
 * @returns stops watching
 */
export function watchMutations(document: Document, look: () => boolean): () => void {
  let delay = FIRST_DELAY;
  let quietSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const history = historyOf(document);
  const observe = () => {
    quietSince = Date.now();
    observer.observe(document, CONTENT);
  };
  const lookAgain = () => {
    timer = undefined;
    delay = look() ? FIRST_DELAY : Math.min(LONGEST_DELAY, delay * 2);
    if (!stopped) observe();
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    if (Date.now() - quietSince > LONGEST_DELAY) delay = FIRST_DELAY;
    timer = setTimeout(lookAgain, delay);
  });
  const wentElsewhere = () => {
    delay = FIRST_DELAY;
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(lookAgain, delay);
  };
  let stopped = false;
  observe();
  history?.addEventListener('currententrychange', wentElsewhere);
  return () => {
    stopped = true;
    clearTimeout(timer);
    observer.disconnect();
    history?.removeEventListener('currententrychange', wentElsewhere);
  };
}

/** Where a browser has no Navigation API (Firefox before 147), the delays alone do. */
function historyOf(document: Document): EventTarget | undefined {
  const view: { navigation?: EventTarget } | null = unshadowed(document, 'defaultView');
  return view?.navigation;
}
