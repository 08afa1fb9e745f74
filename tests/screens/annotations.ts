import type { Anchored } from '../../lib/annotation/anchoring/anchored.ts';
import { describe } from '../../lib/annotation/anchoring/describe.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../lib/annotation/record/create.ts';
import { placeKey } from '../../lib/annotation/record/passage-places.ts';
import { passagesOf, withPassage } from '../../lib/annotation/record/passages.ts';
import type { ReadingState } from '../../lib/ui/panel/panel-state.ts';
import { ONE, oneNotice } from './notices.ts';

const TIME = '2026-11-18T08:20:00.000Z';
const SOURCE = 'https://www.yunze.gov.cn/zw/8.html';
let made = 0;
const urn = () => `urn:uuid:00000000-0000-4000-8000-${`${++made}`.padStart(12, '0')}`;

const spanOf = (words: string) => {
  const start = ONE.indexOf(words);
  return { start, end: start + words.length };
};
const selectorsOf = (words: string) => describe(ONE, spanOf(words), oneNotice.outline);

function annotationOn(quotes: readonly string[], said: { tag?: string; note?: string } = {}) {
  const [first = '', ...others] = quotes;
  const one = createAnnotation({
    ...{ id: urn(), document: { id: urn() }, source: SOURCE, time: TIME },
    selectors: selectorsOf(first),
    ...said,
  });
  return others.reduce(
    (it, words) =>
      withPassage(it, { id: urn(), source: SOURCE, selector: selectorsOf(words) }, TIME),
    one,
  );
}

const INSPECTIONS = [
  '每年组织全市域、跨部门联合执法行动2次以上',
  '开展绩效评价',
  '每半年召开1次会议',
];
const QUOTES = [...INSPECTIONS, '地理标志商标达到45件', '设立知识产权巡回审判点3个'];

/** Annotations on one passage and on several, the latter as the text has changed under them. */
export function annotated(): Partial<ReadingState> {
  const several = annotationOn(INSPECTIONS, { tag: '需上报', note: '三处频次不一，先问清口径。' });
  const annotations = [
    annotationOn(['地理标志商标达到45件'], { tag: '需牵头' }),
    several,
    annotationOn(['出台商业秘密保护指引', '设立知识产权巡回审判点3个'], { tag: '待明确' }),
  ];
  const places = placesOf(annotations);
  const keys = passagesOf(several).map((it) => placeKey(several, it));
  const [, unsure = '', gone = ''] = keys;
  const moved = { tier: 'review' as const, score: 0.7, ...spanOf('制定年度计划') };
  return {
    annotations,
    places: { ...places, [unsure]: moved, [gone]: { tier: 'orphan' } },
    selected: several.id,
    selection: spanOf('落实各项任务'),
    text: { present: ONE, changes: [] },
  };
}

/** So many annotations, in place. */
export function manyAnnotated(count: number): Partial<ReadingState> {
  const tags = ['需牵头', '需配合', '需上报', '待明确'];
  const annotations = Array.from({ length: count }, (_, at) =>
    annotationOn([QUOTES[at % QUOTES.length] ?? ''], { tag: tags[at % tags.length] ?? '' }),
  );
  return { annotations, places: placesOf(annotations), text: { present: ONE, changes: [] } };
}

function placesOf(annotations: readonly Annotation[]): Record<string, Anchored> {
  const placed = annotations.flatMap((annotation) =>
    passagesOf(annotation).map((passage): [string, Anchored] => {
      const quote = passage.selector.find(({ type }) => type === 'TextQuoteSelector');
      const words = quote?.type === 'TextQuoteSelector' ? quote.exact : '';
      return [placeKey(annotation, passage), { tier: 'anchored', score: 1, ...spanOf(words) }];
    }),
  );
  return Object.fromEntries(placed);
}
