/** A page that is never idle still gets on; milliseconds. */
const LONGEST_WAIT = 100;

/** Resolves when the page has nothing else to do. */
export function idle(): Promise<IdleDeadline> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));
}
