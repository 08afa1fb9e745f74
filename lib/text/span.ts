/** A half-open range `[start, end)` of UTF-16 code units into a text. */
export interface Span {
  start: number;
  end: number;
}
