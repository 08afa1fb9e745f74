import type { PaintedName } from '../../lib/page/mark-names.ts';
import { type Painted, paint } from '../../lib/page/marks.ts';
import type { PageReading } from '../../lib/page/read-page.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Entry } from './entries.ts';

const HUMAN: readonly PaintedName[] = ['policylens-annotation', 'policylens-review'];

/** The marks of a page: the machine's are painted once, the person's anew with each change. */
export interface Painting {
  repaintAnnotations(entries: readonly Entry[]): void;
  hide(names: readonly PaintedName[]): void;
  focus(span: Span | undefined): void;
  /** For `reveal`. */
  readonly mentions: Painted;
  stop(): void;
}

export function startPainting(page: PageReading, entries: readonly Entry[]): Painting {
  let hidden: readonly PaintedName[] = [];
  const mentions = paint(
    page,
    entries.filter(({ name }) => !HUMAN.includes(name)),
  );
  let annotations: Painted | undefined;
  const hide = (painted: Painted | undefined, names: readonly PaintedName[]) => {
    for (const name of new Set([...hidden, ...names])) painted?.show(name, !names.includes(name));
  };
  return {
    mentions,
    repaintAnnotations(all) {
      annotations?.stop();
      annotations = paint(
        page,
        all.filter(({ name }) => HUMAN.includes(name)),
      );
      hide(annotations, hidden);
    },
    hide(names) {
      hide(mentions, names);
      hide(annotations, names);
      hidden = names;
    },
    focus: (span) => mentions.focus(span),
    stop() {
      annotations?.stop();
      mentions.stop();
    },
  };
}
