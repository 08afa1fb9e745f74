import { describe } from '../../lib/annotation/anchoring/describe.ts';
import type { Annotation, NoticeDocument } from '../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../lib/annotation/record/create.ts';
import { documentFromText } from '../../lib/exchange/document-from-text.ts';
import { toJsonLd } from '../../lib/exchange/json-ld/to-json-ld.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import { urn } from '../annotation/samples.ts';

const TIME = '2026-11-20T00:00:00.000Z';

/** Three notices with indicators of two definitions, deadlines and departments. */
export const NOTICE_TEXTS: readonly string[] = [
  `云泽市知识产权强市建设方案
云政发〔2024〕8号
一、工作目标
到2027年，每万人口发明专利拥有量达到20件以上。
二、重点任务
（一）加强源头保护。2027年底前，建设高价值专利培育中心10家。（市市场监管局牵头，市科技局配合）
（二）强化执法。每年组织专项执法行动4次以上。（市公安局负责）`,
  `澜川县专利转化运用实施方案
澜政发〔2025〕3号
一、工作目标
到2026年，每万人发明专利拥有量达到8件。
二、重点任务
（一）完善服务。2026年12月底前，设立维权援助工作站3个。（县司法局负责）`,
  `江禾省知识产权“十五五”规划
江政发〔2026〕1号
一、主要目标
到2030年，每万人口高价值发明专利拥有量达到15件。`,
];

/** The record of a notice; those of `NOTICE_TEXTS` were seen in their order. */
export function documentOf(text: string): Promise<NoticeDocument> {
  const { metadata } = parseNotice(text);
  const title = text.slice(0, text.indexOf('\n'));
  const rank = Math.max(0, NOTICE_TEXTS.indexOf(text));
  const time = TIME.replace('00:00', `0${rank}:00`);
  return documentFromText({ text, metadata: { ...metadata, title }, time });
}

/** A person's tag on the first place of some words. */
export function tagOn(document: NoticeDocument, quote: string, tag: string): Annotation {
  const { text } = document;
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  return createAnnotation({
    id: urn(),
    document,
    source: 'https://www.yunze.gov.cn/zw/8.html',
    selectors: describe(text, span, parseNotice(text).outline),
    time: TIME,
    tag,
  });
}

/** A file as one person exports it. */
export function exportedFile(
  name: string,
  documents: readonly NoticeDocument[],
  annotations: readonly Annotation[],
) {
  const content = JSON.stringify(toJsonLd({ documents, annotations }));
  return { name, mimeType: 'application/ld+json', buffer: Buffer.from(content) };
}
