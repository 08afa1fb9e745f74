/** What a command has of the process it runs in. */
export interface Terminal {
  stdin: AsyncIterable<Uint8Array>;
  /** Writes to stdout, and waits until whoever reads it has room for more. */
  say(words: string | Uint8Array): Promise<void>;
  /** Writes a sentence to stderr. */
  complain(sentence: string): void;
  /** ISO 8601 in UTC. */
  now(): string;
}
