import { useMemo } from 'preact/hooks';
import { indicatorsOf } from '../../notice/across/indicators.ts';
import type { LibraryDocument } from '../library/library-document.ts';
import { Empty } from '../panel/empty.tsx';
import type { Saving } from '../picture/save-buttons.tsx';
import type { Words } from '../words/zh-CN.ts';
import { type ComparisonChoice, comparisonOf } from './comparison-choice.ts';
import { ComparisonView } from './comparison-view.tsx';
import { IndicatorList } from './indicator-list.tsx';

interface CompareProps extends Saving {
  documents: readonly LibraryDocument[];
  /** Nothing before one is chosen. */
  choice: ComparisonChoice | undefined;
  onChange(choice: ComparisonChoice): void;
  /** `YYYY-MM-DD` */
  today: string;
  words: Words;
}

/** 指标对比: who aims at what by when. */
export function Compare(props: CompareProps) {
  const { choice, onChange, words } = props;
  const indicators = useMemo(
    () => indicatorsOf(props.documents.flatMap(noticeIn)),
    [props.documents],
  );
  const documents = useMemo(
    () => new Map(props.documents.map((one) => [one.document.id, one])),
    [props.documents],
  );
  const shown = choice ?? firstOf(indicators[0]?.key);
  const comparison = useMemo(
    () => shown && comparisonOf(indicators, shown),
    [indicators, shown?.key, shown?.beside, shown?.measure],
  );
  if (indicators.length === 0) {
    return <Empty title={words.compare.noIndicators} hint={words.compare.noIndicatorsHint} />;
  }
  return (
    <div class="compare">
      <IndicatorList
        indicators={indicators}
        chosen={comparison?.indicator.key}
        onChoose={(key) => onChange({ key, beside: [], measure: 0 })}
        words={words}
      />
      {comparison && shown ? (
        <ComparisonView {...props} {...{ comparison, documents }} choice={shown} />
      ) : (
        <Empty title={words.compare.choose} hint={words.compare.chooseHint} />
      )}
    </div>
  );
}

function firstOf(key: string | undefined): ComparisonChoice | undefined {
  return key === undefined ? undefined : { key, beside: [], measure: 0 };
}

function noticeIn({ document: { id }, notice }: LibraryDocument) {
  return notice ? [{ id, notice }] : [];
}
