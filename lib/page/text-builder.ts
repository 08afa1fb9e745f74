import type { Block, Cell } from '../text/source-text.ts';

/**
 * A stretch of the text that lies in one text node: `text[start + i]` is `node.data[offset + i]`, up to the end of
 * the segment (a line feed or tab of the node reads as a space). What lies between segments is a separator of
 * blocks, or nothing.
 */
export interface Segment {
  start: number;
  end: number;
  node: Text;
  offset: number;
}

/** White space that HTML collapses: not the no-break space, not the ideographic one. */
const COLLAPSIBLE = /[ \t\n\f\r]+/g;

/** Puts a text together from text nodes, white space collapsed as a browser renders it. */
export class TextBuilder {
  readonly segments: Segment[] = [];
  readonly blocks: Block[] = [];
  text = '';
  #line: Block['kind'] = 'paragraph';
  #lineStart = 0;
  #lineHasInk = false;
  #cell: Cell | undefined;
  /** No character of the present line has been written: white space is dropped, a separator is due. */
  #atLineStart = true;
  #space: { node: Text; offset: number } | undefined;

  /** Text that follows on the present line; white space collapses. */
  append(node: Text, from = 0, to = node.data.length): void {
    const data = node.data;
    COLLAPSIBLE.lastIndex = from;
    let at = from;
    for (
      let gap = COLLAPSIBLE.exec(data);
      gap !== null && gap.index < to;
      gap = COLLAPSIBLE.exec(data)
    ) {
      this.#run(node, at, gap.index);
      if (!this.#atLineStart) this.#space ??= { node, offset: gap.index };
      at = Math.min(to, gap.index + gap[0].length);
    }
    this.#run(node, at, to);
  }

  /** Text with its line breaks kept; with `spaces`, its spaces too. */
  appendLines(node: Text, spaces: boolean): void {
    let from = 0;
    for (const line of node.data.split('\n')) {
      if (from > 0) this.breakLine();
      if (spaces) this.#run(node, from, from + line.length);
      else this.append(node, from, from + line.length);
      from += line.length + 1;
    }
  }

  /** Ends the present line; a new one of the given kind follows. */
  breakLine(kind: Block['kind'] = this.#line): void {
    if (this.#cell === undefined) this.#closeBlock();
    this.#line = kind;
    this.#atLineStart = true;
    this.#space = undefined;
  }

  /** All lines up to `closeCell` are one block. Cells do not nest: false if one is open. */
  openCell(cell: Cell): boolean {
    if (this.#cell !== undefined) return false;
    this.breakLine();
    this.#cell = cell;
    return true;
  }

  closeCell(): void {
    this.#closeBlock();
    this.#cell = undefined;
    this.breakLine();
  }

  #run(node: Text, from: number, to: number): void {
    if (from >= to) return;
    if (this.#atLineStart) this.#startLine();
    else if (this.#space !== undefined) this.#write(this.#space.node, this.#space.offset, ' ');
    this.#space = undefined;
    this.#write(node, from, node.data.slice(from, to));
  }

  #startLine(): void {
    const separated = this.text.length > 0;
    if (separated) this.text += '\n';
    if (this.#cell === undefined || !this.#lineHasInk) this.#lineStart = this.text.length;
    this.#atLineStart = false;
  }

  #write(node: Text, offset: number, words: string): void {
    const start = this.text.length;
    const end = start + words.length;
    const last = this.segments.at(-1);
    if (last?.node === node && last.end === start && last.offset + start - last.start === offset) {
      last.end = end;
    } else {
      this.segments.push({ start, end, node, offset });
    }
    this.text += words;
    this.#lineHasInk ||= /\S/.test(words);
  }

  /** A block is written only if something can be seen in it. */
  #closeBlock(): void {
    if (this.#lineHasInk) {
      const span = { start: this.#lineStart, end: this.text.length };
      this.blocks.push(
        this.#cell === undefined
          ? { kind: this.#line, ...span }
          : { kind: 'cell', ...span, cell: this.#cell },
      );
    }
    this.#lineHasInk = false;
  }
}
