/**
 * Whether an error says that there is no space left. Dexie wraps the browser's QuotaExceededError in the error of a
 * bulk operation or an aborted transaction; Chromium tells of a full disk in the same words.
 */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner } = error as { inner?: unknown };
  return (
    /QuotaExceeded|disk.*full|no space/i.test(`${error.name} ${error.message}`) || isFull(inner)
  );
}
