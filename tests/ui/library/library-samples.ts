import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { CLAUSE_ADDRESS } from '../../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../../lib/annotation/record/create.ts';
import { withTag } from '../../../lib/annotation/record/edit.ts';
import type { Notice } from '../../../lib/notice/notice.ts';
import type { LibraryDocument } from '../../../lib/ui/library/library-document.ts';
import { urn } from '../../annotation/samples.ts';

const TIME = '2026-11-20T00:00:00.000Z';

/** A passage with tags, by its offsets and the address of its clause. */
export interface Coded {
  span: readonly [start: number, end: number];
  tags: readonly string[];
  clause?: string;
}

interface Said {
  text?: string;
  documentNumber?: string;
  notice?: Notice;
  annotations?: readonly Coded[];
}

/** A document as the library holds it. */
export function libraryDocument(title: string, said: Said = {}): LibraryDocument {
  const { text = title, documentNumber, notice, annotations = [] } = said;
  const id = urn();
  return {
    document: {
      id,
      title,
      ...(documentNumber !== undefined && { documentNumber }),
      textHash: '00'.repeat(32),
      urls: ['https://www.yunze.gov.cn/zw/7.html'],
      text,
      created: TIME,
      modified: TIME,
    },
    annotations: annotations.map((coded) => annotationFor(id, text, coded)),
    ...(notice && { notice }),
  };
}

/** An annotation with these tags on a passage of a document. */
export function annotationFor(document: string, text: string, coded: Coded): Annotation {
  const { span, tags, clause } = coded;
  const [start, end] = span;
  const annotation = createAnnotation({
    id: urn(),
    document: { id: document },
    source: 'https://www.yunze.gov.cn/zw/7.html',
    selectors: [
      ...(clause === undefined
        ? []
        : [
            {
              type: 'FragmentSelector' as const,
              conformsTo: CLAUSE_ADDRESS,
              value: clause,
            } as const,
          ]),
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact: text.slice(start, end) },
    ],
    time: TIME,
  });
  return tags.reduce((it, tag) => withTag(it, tag, TIME), annotation);
}
