import type { Notice } from '../../lib/notice/notice.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import { paint } from '../../lib/page/marks.ts';
import { offsetAt } from '../../lib/page/point.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { reveal } from '../../lib/page/reveal.ts';
import type { Span } from '../../lib/text/span.ts';
import { SAMPLE_NOTICE } from '../../lib/ui/welcome/sample-notice.ts';
import { entriesAt, entriesOf } from '../reader/entries.ts';

/** The sample as it stands in the page, read and painted as a notice on its own site is. */
export interface Sample {
  notice: Notice;
  /** Marks one mention as open. */
  focus(id: string): void;
  /** Shows where a mention or a span stands. @returns the mention that is open then, if it is one */
  reveal(place: { id: string } | { span: Span }): string | undefined;
}

/** @param clicked called with the mention that was clicked */
export function readSample(sheet: HTMLElement, clicked: (id: string) => void): Sample {
  const page = readPage(document, { article: sheet });
  const notice = parseNotice(page);
  const entries = entriesOf({ notice, annotations: [], places: {} });
  const painted = paint(page, [...entries, ...notedIn(page.text)]);
  const spanOf = (id: string) => entries.find((it) => it.id === id)?.span;
  sheet.addEventListener('click', ({ clientX, clientY }) => {
    const at = offsetAt(page, clientX, clientY);
    const [entry] = at === undefined ? [] : entriesAt(entries, at);
    if (entry) clicked(entry.id);
  });
  return {
    notice,
    focus: (id) => painted.focus(spanOf(id)),
    reveal(place) {
      const id = 'id' in place ? place.id : undefined;
      const span = 'id' in place ? spanOf(place.id) : place.span;
      if (span) reveal(page, span, painted);
      return id;
    },
  };
}

/** Where a person has laid a wash. */
function notedIn(text: string): { name: 'policylens-annotation'; span: Span }[] {
  return SAMPLE_NOTICE.flatMap(({ noted }) => {
    const start = noted === undefined ? -1 : text.indexOf(noted);
    if (noted === undefined || start < 0) return [];
    return [{ name: 'policylens-annotation' as const, span: { start, end: start + noted.length } }];
  });
}
