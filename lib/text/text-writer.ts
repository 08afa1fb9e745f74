/** As many code units as a call takes as arguments without danger to the stack. */
const CHUNK = 8192;

/** Builds a string from UTF-16 code units, of which there are about as many as expected. */
export class TextWriter {
  #units: Uint16Array;
  #length = 0;

  constructor(expected: number) {
    this.#units = new Uint16Array(expected + 16);
  }

  get length(): number {
    return this.#length;
  }

  put(unit: number): void {
    this.#makeRoom(1);
    this.#units[this.#length++] = unit;
  }

  /** Copies `source` from `start` to `end`, each unit as `table` has it. */
  copy(source: string, start: number, end: number, table: Uint16Array): void {
    this.#makeRoom(end - start);
    const units = this.#units;
    const shift = this.#length - start;
    for (let at = start; at < end; at++) {
      units[at + shift] = table[source.charCodeAt(at)] as number;
    }
    this.#length += end - start;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#units.length) return;
    const larger = new Uint16Array(2 * (this.#length + more));
    larger.set(this.#units);
    this.#units = larger;
  }

  toString(): string {
    const pieces: string[] = [];
    for (let at = 0; at < this.#length; at += CHUNK) {
      const piece = this.#units.subarray(at, Math.min(this.#length, at + CHUNK));
      pieces.push(String.fromCharCode.apply(null, piece as unknown as number[]));
    }
    return pieces.join('');
  }
}
