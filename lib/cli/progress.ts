/** As much of a terminal as a line of progress needs. */
export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** A line that says how far a long run is, where there is somebody to read it. */
export interface Progress {
  /** One more notice is read; `characters` of source text. */
  count(characters: number): void;
  /** Takes the line away, so that something else can be written. */
  hide(): void;
}

/** Milliseconds from one drawing to the next; a run that is over sooner draws nothing. */
const INTERVAL = 200;
const ERASE = '\r\u001b[K';

/**
 * @param now milliseconds from any fixed moment
 * @returns progress that writes nothing if the stream is no terminal
 */
export function progressOn(terminal: Terminal, now: () => number): Progress {
  if (!terminal.isTTY) return { count: () => undefined, hide: () => undefined };
  const started = now();
  let drawn = started;
  let shown = false;
  let notices = 0;
  let characters = 0;

  return {
    count(more) {
      notices++;
      characters += more;
      const time = now();
      if (time - drawn < INTERVAL) return;
      const speed = Math.round((characters / (time - started)) * 1000);
      terminal.write(`${ERASE}${grouped(notices)} read, ${grouped(speed)} characters/s`);
      drawn = time;
      shown = true;
    },
    hide() {
      if (shown) terminal.write(ERASE);
      shown = false;
    },
  };
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
