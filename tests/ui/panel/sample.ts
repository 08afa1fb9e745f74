import type { Anchored } from '../../../lib/annotation/anchoring/anchored.ts';
import { describe as selectorsOf } from '../../../lib/annotation/anchoring/describe.ts';
import { OFFICIALS } from '../../../lib/annotation/codebook/built-in/officials.ts';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../../lib/annotation/record/create.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { sourceFromString } from '../../../lib/text/source-text.ts';
import { NO_DEPARTMENTS } from '../../../lib/ui/my-departments.ts';
import type { ReadingState } from '../../../lib/ui/panel/panel-state.ts';

/** A notice of an invented city. */
export const TEXT = `云泽市人民政府关于印发云泽市知识产权强市建设方案的通知
云政发〔2026〕8号
各县（市、区）人民政府，市政府各部门：
现将《云泽市知识产权强市建设方案》印发给你们，请认真贯彻落实。
云泽市人民政府
2026年1月9日
一、总体目标
到2026年12月31日，全市有效发明专利拥有量达到5000件，万人高价值发明专利拥有量达到20件，专利密集型产业增加值占GDP比重达到13%，知识产权维权援助机构达到80家，知识产权保护社会满意度不低于84分。
二、重点任务
（一）加强知识产权保护。每年组织2次以上知识产权联合执法行动，行政裁决案件在30个工作日内办结。（牵头单位：市市场监管局；配合单位：市公安局、市司法局）
（二）促进知识产权运用。2030年底前，建设专利导航基地5家。（牵头单位：市科技局）
（三）培养知识产权人才。培养首席知识产权官30名以上。（责任单位：市人力资源社会保障局）
`;

export const source = sourceFromString(TEXT);
export const notice = parseNotice(source);

/** Where the words stand; they stand once. */
export function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`the sample does not say ${words}`);
  return { start, end: start + words.length };
}

/** An annotation on words of the sample. */
export function annotationOn(
  words: string,
  made: { tag?: string; note?: string } = {},
): Annotation {
  const number = spanOf(words).start.toString(16).padStart(12, '0');
  return createAnnotation({
    id: `urn:uuid:00000000-0000-4000-8000-${number}`,
    document: { id: 'urn:uuid:00000000-0000-4000-8000-000000000000' },
    source: 'https://www.yunze.example/zwgk/8.html',
    selectors: selectorsOf(TEXT, spanOf(words), notice.outline),
    time: '2026-09-08T06:20:00.000Z',
    ...made,
  });
}

/** The sample on 20 November 2026, with annotations in their places, but for what is said. */
export function reading(said: Partial<ReadingState> = {}): ReadingState {
  const places: Record<string, Anchored> = {};
  for (const { id, target } of said.annotations ?? []) {
    const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector');
    if (quote?.type === 'TextQuoteSelector') {
      places[id] = { tier: 'anchored', ...spanOf(quote.exact), score: 1 };
    }
  }
  return {
    is: 'reading',
    notice,
    annotations: [],
    hiddenKinds: [],
    myDepartments: NO_DEPARTMENTS,
    codebook: OFFICIALS,
    today: '2026-11-20',
    ...said,
    places: { ...places, ...said.places },
  };
}
