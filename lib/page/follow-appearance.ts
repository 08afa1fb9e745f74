import { parentOf } from './unshadowed.ts';

/** After a change of style, milliseconds until it has settled: pages fade from light to dark. */
const SETTLED = 300;

/**
 * Calls back when the page may look otherwise: an attribute of the article or of what is around it has changed (a
 * theme, larger type, another contrast), or the system has turned dark or light.
 *
 * @returns stops
 */
export function followAppearance(
  article: Element,
  view: Window & typeof globalThis,
  changed: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  };
  const observer = new view.MutationObserver(soon);
  for (let at: Element | null = article; at !== null; at = parentOf(at)) {
    observer.observe(at, { attributes: true });
  }
  const scheme = view.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', soon);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    scheme.removeEventListener('change', soon);
  };
}
