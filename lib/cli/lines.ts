/** A line without its `\n`, numbered from 1; without bytes if it has more than the limit. */
export interface Line {
  number: number;
  bytes?: Uint8Array;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream. No more than one line and one chunk are held at a time; of a line longer than `limit`
 * bytes nothing is.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  let number = 1;
  const line = new GrowingBytes(limit);
  for await (const chunk of stream) {
    let start = 0;
    for (
      let end = chunk.indexOf(LINE_FEED);
      end !== -1;
      start = end + 1, end = chunk.indexOf(LINE_FEED, start)
    ) {
      line.add(chunk.subarray(start, end));
      yield { number, ...line.take() };
      number++;
    }
    line.add(chunk.subarray(start));
  }
  if (!line.isEmpty) yield { number, ...line.take() };
}

/**
 * All bytes of a stream.
 *
 * @returns nothing if there are more than `limit`
 */
export async function bytesOf(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const all = new GrowingBytes(limit);
  for await (const chunk of stream) {
    all.add(chunk);
    if (all.isTooLong) return undefined;
  }
  return all.take().bytes;
}

/** Bytes that come in pieces, kept up to a limit. */
class GrowingBytes {
  readonly #limit: number;
  #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  get isTooLong(): boolean {
    return this.#size > this.#limit;
  }

  add(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.isTooLong) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  /** The bytes so far, in memory of their own; begins anew. */
  take(): { bytes?: Uint8Array } {
    const taken = this.isTooLong ? {} : { bytes: this.#joined() };
    this.#pieces = [];
    this.#size = 0;
    return taken;
  }

  #joined(): Uint8Array {
    const bytes = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}
