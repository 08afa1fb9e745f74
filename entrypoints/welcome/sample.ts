import type { Anchored } from '../../lib/annotation/anchoring/anchored.ts';
import { describe } from '../../lib/annotation/anchoring/describe.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../lib/annotation/record/create.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { SAMPLE_NOTICE } from '../../lib/ui/welcome/sample-notice.ts';
import type { Session } from '../reader/session.ts';

/** The sample as it stands in the page, read as a notice on its own site is; nothing of it is stored. */
export type Sample = Pick<Session, 'page' | 'notice' | 'annotations' | 'places' | 'relations'>;

export function readSample(sheet: HTMLElement): Sample {
  const page = readPage(document, { article: sheet });
  const notice = parseNotice(page);
  const written = writtenOn(page.text, notice);
  return {
    ...{ page, notice, relations: [] },
    annotations: written.map(({ annotation }) => annotation),
    places: Object.fromEntries(written.map(({ annotation, place }) => [annotation.id, place])),
  };
}

/** No annotation of the sample is ever stored, so that one name does for all that it asks. */
const SAMPLE = 'urn:uuid:00000000-0000-4000-8000-000000000000';

/** What a person has written on the sample, where they have laid the wash. */
function writtenOn(
  text: string,
  { outline, metadata }: Notice,
): { annotation: Annotation; place: Anchored }[] {
  return SAMPLE_NOTICE.flatMap(({ noted }) => {
    const start = noted === undefined ? -1 : text.indexOf(noted.words);
    if (noted === undefined || start < 0) return [];
    const span = { start, end: start + noted.words.length };
    const annotation = createAnnotation({
      ...{ id: SAMPLE, document: { id: SAMPLE }, source: location.href },
      selectors: describe(text, span, outline),
      time: `${metadata.issuedOn}T00:00:00.000Z`,
      ...{ tag: noted.tag, note: noted.note },
    });
    return [{ annotation, place: { tier: 'anchored' as const, ...span, score: 1 } }];
  });
}
