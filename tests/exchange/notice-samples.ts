import { createHash } from 'node:crypto';
import { describe } from '../../lib/annotation/anchoring/describe.ts';
import { foldForHash } from '../../lib/annotation/identity/identity.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import type { ExportedNotice } from '../../lib/exchange/exported-notice.ts';
import { parseNotice } from '../../lib/notice/parse.ts';

/** A notice of an invented city; 𠮷 is two UTF-16 code units and one code point, and stands before all marks. */
export const TEXT = `云泽市人民政府办公室关于印发知识产权强市建设行动计划的通知
云政办发〔2026〕7号
𠮷祥区人民政府，市政府各部门：
一、主要目标
到2028年底，有效发明专利拥有量达到3000件，每万人口高价值发明专利拥有量达到12.5件。
二、重点任务
（一）加强创造。市知识产权局牵头，市财政局配合，每季度报送进展，于2026年12月31日前完成方案。
（二）加强保护。由市公安局负责，2027年完成评估。
云泽市人民政府办公室
2026年3月5日
`;

const DOCUMENT = 'urn:uuid:5f0c1de0-0000-4000-8000-00000000000a';

/** A person's mark on the first place of a quotation. */
export function annotationOn(
  text: string,
  quote: string,
  { id, tags = [], note }: { id: string; tags?: string[]; note?: string },
): Annotation {
  const start = text.indexOf(quote);
  const body = [
    ...tags.map((value) => ({ purpose: 'tagging' as const, value })),
    ...(note === undefined ? [] : [{ purpose: 'commenting' as const, value: note }]),
  ].map((one) => ({ type: 'TextualBody' as const, format: 'text/plain' as const, ...one }));
  const { outline } = parseNotice(text);
  return {
    id: `urn:uuid:5f0c1de0-0000-4000-8000-0000000000${id}`,
    document: DOCUMENT,
    motivation: tags.length > 0 ? 'tagging' : note === undefined ? 'highlighting' : 'commenting',
    body,
    target: {
      source: 'https://www.yunze.gov.cn/zw/7.html',
      selector: describe(text, { start, end: start + quote.length }, outline),
    },
    created: '2026-11-20T01:00:00.000Z',
    modified: '2026-11-20T02:00:00.000Z',
  };
}

/** A notice as it leaves, read from a text. */
export function exportedFrom(
  text: string,
  annotations: readonly Annotation[] = [],
): ExportedNotice {
  const notice = parseNotice(text);
  const { title = '', documentNumber } = notice.metadata;
  return {
    document: {
      id: DOCUMENT,
      title,
      ...(documentNumber !== undefined && { documentNumber }),
      textHash: createHash('sha256').update(foldForHash(text)).digest('hex'),
      urls: ['https://www.yunze.gov.cn/zw/7.html'],
      text,
      created: '2026-11-20T00:00:00.000Z',
      modified: '2026-11-21T00:00:00.000Z',
    },
    notice,
    annotations,
  };
}

export const ANNOTATIONS: readonly Annotation[] = [
  annotationOn(TEXT, '有效发明专利拥有量', {
    id: '01',
    tags: ['创造', '指标'],
    note: '基数, "核对"\n再看',
  }),
  annotationOn(TEXT, '加强保护', { id: '02', tags: ['保护'] }),
  annotationOn(TEXT, '市公安局', { id: '03' }),
  {
    ...annotationOn(TEXT, '重点任务', { id: '04', tags: ['删'] }),
    deleted: '2026-11-20T03:00:00.000Z',
  },
];

export const EXPORTED: ExportedNotice = exportedFrom(TEXT, ANNOTATIONS);
