import { type Painted, paint } from '../../lib/page/marks.ts';
import type { PageReading } from '../../lib/page/read-page.ts';
import type { Span } from '../../lib/text/span.ts';
import type { MarkKind } from '../../lib/ui/mark-kind.ts';
import type { Entry } from './entries.ts';

const isHuman = ({ kind }: Entry) => kind === 'annotation';

/** The marks of a page: the machine's are painted anew where a decision changed them, the person's with each change. */
export interface Painting {
  repaint(entries: readonly Entry[]): void;
  hide(kinds: readonly MarkKind[]): void;
  /** Whether marks are printed with the page. */
  print(on: boolean): void;
  focus(span: Span | undefined): void;
  /** For `reveal`. */
  readonly mentions: Painted;
  /** Paints everything anew where the same text stands in other nodes. */
  moveTo(page: PageReading): void;
  /** Takes everything away until `moveTo`. */
  rest(): void;
  /** Takes everything away for good. */
  stop(): void;
}

export function startPainting(first: PageReading, entries: readonly Entry[]): Painting {
  let page = first;
  let machine = entries.filter((entry) => !isHuman(entry));
  let human: readonly Entry[] = [];
  let hidden: readonly MarkKind[] = [];
  let printed = false;
  let open: Span | undefined;
  let resting = false;
  let stopped = false;
  const paintNow = (some: readonly Entry[]): Painted => {
    const shown = some.filter(({ kind }) => !hidden.includes(kind));
    const painted = paint(page, shown);
    painted.print(printed);
    return painted;
  };
  let mentions = paintNow(machine);
  let annotations: Painted | undefined;
  const paintHuman = () => {
    annotations?.stop();
    annotations = paintNow(human);
  };
  const paintMachine = () => {
    mentions.stop();
    mentions = paintNow(machine);
    mentions.focus(open);
  };
  const takeAway = () => {
    annotations?.stop();
    annotations = undefined;
    mentions.stop();
  };
  return {
    get mentions() {
      return mentions;
    },
    repaint(all) {
      const found = all.filter((entry) => !isHuman(entry));
      const same = isSame(machine, found);
      machine = found;
      human = all.filter(isHuman);
      if (resting || stopped) return;
      if (!same) paintMachine();
      paintHuman();
    },
    hide(kinds) {
      if (kinds.join() === hidden.join()) return;
      hidden = kinds;
      if (resting || stopped) return;
      paintMachine();
      paintHuman();
    },
    print(on) {
      printed = on;
      mentions.print(on);
      annotations?.print(on);
    },
    focus(span) {
      open = span;
      if (!resting && !stopped) mentions.focus(span);
    },
    moveTo(other) {
      if (stopped) return;
      takeAway();
      page = other;
      resting = false;
      paintMachine();
      paintHuman();
    },
    rest() {
      resting = true;
      takeAway();
    },
    stop() {
      stopped = true;
      takeAway();
    },
  };
}

function isSame(some: readonly Entry[], others: readonly Entry[]): boolean {
  const same = (a: Entry, b: Entry | undefined) =>
    a.name === b?.name && a.span.start === b.span.start && a.span.end === b.span.end;
  return some.length === others.length && some.every((entry, at) => same(entry, others[at]));
}
