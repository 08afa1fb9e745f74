import type { Span } from './span.ts';

/**
 * Where each character of a rewritten text came from. Text that was only copied costs nothing: an entry is made
 * where the distance between the two texts changes.
 *
 * An entry says that the character at `normal` came from `[source, source + width)`; those after it follow one
 * to one until the next entry. Entries are added in ascending order.
 */
export class OffsetMap {
  readonly #normal: number[] = [0];
  readonly #source: number[] = [0];
  readonly #width: number[] = [1];

  /** The character at `normal` came from `width` characters at `source`. */
  add(normal: number, source: number, width: number): void {
    const last = this.#normal.length - 1;
    if (this.#normal[last] === normal) {
      this.#source[last] = source;
      this.#width[last] = width;
      return;
    }
    this.#normal.push(normal);
    this.#source.push(source);
    this.#width.push(width);
  }

  /** The character at `normal`, the last one written, reaches to `sourceEnd` after all. */
  widen(normal: number, sourceEnd: number): void {
    const last = this.#normal.length - 1;
    const into = normal - (this.#normal[last] ?? 0);
    const source = this.#source[last] ?? 0;
    const start = into === 0 ? source : source + (this.#width[last] ?? 1) + into - 1;
    this.add(normal, start, sourceEnd - start);
  }

  /** The source span of a span of the rewritten text; an empty span stays empty. */
  toSource(span: Span): Span {
    const start = this.#sourceStart(span.start);
    return { start, end: span.end > span.start ? this.#sourceEnd(span.end - 1) : start };
  }

  /** The offset in the rewritten text of a source offset; inside something dropped, that of the next character. */
  fromSource(offset: number): number {
    let entry = lastAtMost(this.#source, offset);
    while (entry > 0 && this.#source[entry - 1] === this.#source[entry]) entry--;
    const normal = this.#normal[entry] ?? 0;
    const into = offset - (this.#source[entry] ?? 0);
    if (into <= 0) return normal;
    const next = this.#normal[entry + 1] ?? Number.POSITIVE_INFINITY;
    return Math.min(next, normal + Math.max(1, into - (this.#width[entry] ?? 1) + 1));
  }

  #sourceStart(normal: number): number {
    const entry = lastAtMost(this.#normal, normal);
    const into = normal - (this.#normal[entry] ?? 0);
    const source = this.#source[entry] ?? 0;
    return into === 0 ? source : source + (this.#width[entry] ?? 1) + into - 1;
  }

  #sourceEnd(normal: number): number {
    const entry = lastAtMost(this.#normal, normal);
    const into = normal - (this.#normal[entry] ?? 0);
    return (this.#source[entry] ?? 0) + (this.#width[entry] ?? 1) + into;
  }
}

/** The index of the last value that is not above `limit`, in ascending `values`; 0 if all are. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
