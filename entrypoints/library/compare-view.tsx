import { Compare } from '../../lib/ui/compare/compare.tsx';
import type { ComparisonChoice } from '../../lib/ui/compare/comparison-choice.ts';
import { hashOf } from '../../lib/ui/library/route.ts';
import { AcrossFrame } from './across-frame.tsx';
import { saving } from './saving.ts';
import type { LibraryViewProps } from './view.ts';

/** 指标对比. What is compared stands in the address, so that it can be kept and come back to. */
export function CompareView(props: LibraryViewProps) {
  const { query, holdings, today, words } = props;
  return (
    <AcrossFrame {...props} title={words.library.views.compare}>
      <Compare
        documents={holdings.documents}
        choice={choiceFrom(query)}
        onChange={(choice) => {
          location.hash = hashFor(choice);
        }}
        today={today}
        {...saving}
        words={words}
      />
    </AcrossFrame>
  );
}

/** Parts the keys of definitions, which have no line break. */
const SEPARATOR = '\n';

function choiceFrom({ of, beside = '', measure = '0' }: LibraryViewProps['query']) {
  if (of === undefined) return undefined;
  const keys = beside.split(SEPARATOR).filter(Boolean);
  return { key: of, beside: keys, measure: Number(measure) || 0 };
}

function hashFor({ key, beside, measure }: ComparisonChoice): string {
  const asked = {
    of: key,
    beside: beside.join(SEPARATOR),
    measure: measure ? String(measure) : '',
  };
  return hashOf('compare', asked);
}
