import { MARK_NAMES, type MarkName } from './mark-names.ts';

/** What we hold in the registry of a window under one of our names. Ranges of others there are left alone. */
export class HighlightLayer {
  readonly #name: MarkName;
  readonly #view: Window & typeof globalThis;
  #ranges: readonly StaticRange[] = [];
  #shown = true;

  constructor(view: Window & typeof globalThis, name: MarkName) {
    this.#view = view;
    this.#name = name;
  }

  set(ranges: readonly StaticRange[]): void {
    if (this.#shown) this.#withdraw();
    this.#ranges = ranges;
    if (this.#shown) this.#register();
  }

  show(on: boolean): void {
    if (on === this.#shown) return;
    this.#shown = on;
    if (on) this.#register();
    else this.#withdraw();
  }

  #register(): void {
    if (this.#ranges.length === 0) return;
    const { highlights } = this.#view.CSS;
    const present = highlights.get(this.#name);
    if (present !== undefined) {
      for (const range of this.#ranges) present.add(range);
      return;
    }
    const highlight = new this.#view.Highlight(...this.#ranges);
    highlight.priority = MARK_NAMES.indexOf(this.#name);
    highlights.set(this.#name, highlight);
  }

  #withdraw(): void {
    const { highlights } = this.#view.CSS;
    const highlight = highlights.get(this.#name);
    if (highlight === undefined) return;
    for (const range of this.#ranges) highlight.delete(range);
    if (highlight.size === 0) highlights.delete(this.#name);
  }
}
