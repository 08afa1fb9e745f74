/** The first line of an error's message, without Node's own words about the path. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n', 1)[0] ?? '').replace(/^(E[A-Z]+): ([^,]+),.*$/, '$2 ($1)');
}
