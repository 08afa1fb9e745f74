/** Milliseconds from a change to the look at it, at first and at most: each look in vain doubles them. */
const FIRST_DELAY = 300;
const LONGEST_DELAY = 4800;

const CONTENT = { childList: true, characterData: true, subtree: true };

/**
 * Looks again after the content of a document has changed. A page that is quiet costs nothing; one that never rests
 * costs one mutation record and one look every few seconds, since nothing is observed between a change and its look.
 *
 * @param look returns whether it saw something new, upon which the next change is looked at sooner
 * @returns stops watching
 */
export function watchMutations(document: Document, look: () => boolean): () => void {
  let delay = FIRST_DELAY;
  let quietSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
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
  let stopped = false;
  observe();
  return () => {
    stopped = true;
    clearTimeout(timer);
    observer.disconnect();
  };
}
