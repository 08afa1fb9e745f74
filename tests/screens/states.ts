import { OFFICIALS } from '../../lib/annotation/codebooks/officials.ts';
import type { PanelState, ReadingState } from '../../lib/ui/panel/panel-state.ts';
import { noticeOf, oneNotice } from './notices.ts';

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

const nothing: ReadingState = reading({
  notice: { ...oneNotice, outline: [], mentions: [], commitments: [], metadata: {} },
});

/** What the panel is shown in. */
export const STATES = {
  empty: () => nothing,
  one: () => reading({}),
  mine: () => reading({ myDepartments: { ...reading({}).myDepartments, only: true } }),
  many: () => reading({ notice: noticeOf(300) }),
  loading: (): PanelState => ({ is: 'loading' }),
  noReader: (): PanelState => ({ is: 'noReader', canRead: true }),
} as const satisfies Record<string, () => PanelState>;

export type StateName = keyof typeof STATES;
