import { OFFICIALS } from '../../lib/annotation/codebook/built-in/officials.ts';
import type { Decided, Mention } from '../../lib/notice/notice.ts';
import type { PanelState, ReadingState } from '../../lib/ui/panel/panel-state.ts';
import { annotated, manyAnnotated } from './annotations.ts';
import { noticeOf, ONE, oneNotice } from './notices.ts';

const TODAY = '2026-11-20';

function reading(said: Partial<ReadingState>): ReadingState {
  return {
    is: 'reading',
    notice: oneNotice,
    annotations: [],
    places: {},
    hiddenKinds: [],
    myDepartments: {
      departments: [{ name: '市市场监管局', aliases: ['市知识产权局'] }],
      only: false,
    },
    codebook: OFFICIALS,
    today: TODAY,
    ...said,
  };
}

/** A notice of which some marks are decided, one is in its form, and one decision has lapsed. */
function underReview(): Partial<ReadingState> {
  const [first, second, third, ...others] = oneNotice.mentions;
  const at = (mention: Mention | undefined, reviewed: Decided) =>
    mention ? [{ ...mention, reviewed, decision: `urn:uuid:${mention.id}` }] : [];
  return {
    notice: {
      ...oneNotice,
      mentions: [...at(first, 'accepted'), ...at(second, 'corrected'), ...others],
      rejected: at(third, 'rejected'),
    },
    text: { present: ONE, changes: [] },
    lapsed: [
      {
        id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
        decision: 'accepted',
        kind: 'target',
        quote: '知识产权维权援助机构达到60家',
        why: 'changed',
        span: spanIn(ONE, '知识产权维权援助机构达到80家'),
      },
    ],
  };
}

function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const nothing: ReadingState = reading({
  notice: { ...oneNotice, outline: [], mentions: [], commitments: [], metadata: {} },
});

/** What the panel is shown in. */
export const STATES = {
  empty: () => nothing,
  one: () => reading({}),
  mine: () => reading({ myDepartments: { ...reading({}).myDepartments, only: true } }),
  hiddenTask: () => {
    const [first] = oneNotice.mentions;
    return reading({
      myDepartments: { ...reading({}).myDepartments, only: true },
      ...(first && { selected: first.id }),
    });
  },
  elsewhere: () =>
    reading({ myDepartments: { departments: [{ name: '市气象局', aliases: [] }], only: true } }),
  reviewing: () => reading(underReview()),
  correcting: () => {
    const mark = oneNotice.mentions.find(({ quote }) => quote.includes('平均办案周期'));
    return reading({
      ...underReview(),
      ...(mark && { correcting: { id: mark.id, quote: mark.quote } }),
    });
  },
  annotated: () => reading(annotated()),
  manyAnnotated: () => reading(manyAnnotated(300)),
  many: () => reading({ notice: noticeOf(300) }),
  loading: (): PanelState => ({ is: 'loading' }),
  noReader: (): PanelState => ({ is: 'noReader', canRead: true }),
} as const satisfies Record<string, () => PanelState>;

export type StateName = keyof typeof STATES;
