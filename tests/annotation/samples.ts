import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../lib/annotation/record/create.ts';

let made = 0;

/** An id that no other test thing has. */
export function urn(): string {
  return `urn:uuid:00000000-0000-4000-8000-${(++made).toString(16).padStart(12, '0')}`;
}

/** A highlight on a document. */
export function annotationOn(document: string): Annotation {
  return createAnnotation({
    id: urn(),
    document: { id: document },
    source: 'https://www.yunze.gov.cn/zw/7.html',
    selectors: [
      { type: 'TextPositionSelector', start: 0, end: 6 },
      { type: 'TextQuoteSelector', exact: '到2028年', prefix: '', suffix: '，全市有效发明专利' },
    ],
    time: '2026-11-20T00:00:00.000Z',
  });
}
