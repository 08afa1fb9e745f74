/** Milliseconds before the second try; each further wait is twice as long, up to a minute. */
const FIRST = 3000;
const LONGEST = 60_000;

/** Does the work again, some time after it failed, until it succeeds or is no longer needed. */
export function tryAgain(work: () => Promise<unknown>, needed: () => boolean, wait = FIRST): void {
  setTimeout(() => {
    if (needed()) work().catch(() => tryAgain(work, needed, Math.min(2 * wait, LONGEST)));
  }, wait);
}
