import { beforeEach, expect, it, vi } from 'vitest';
import { holdState } from '../../../entrypoints/desk/held-state.ts';
import type { Knowledge } from '../../../entrypoints/sidepanel/knowledge.ts';
import type { PanelWork } from '../../../entrypoints/sidepanel/panel-work.ts';
import { reviewActions } from '../../../entrypoints/sidepanel/review-actions.ts';
import { tabReading } from '../../../entrypoints/sidepanel/tab-reading.ts';

const sent = vi.hoisted(() => ({
  all: [] as [tab: number, type: string, data: unknown][],
  busy: new Set<number>(),
  correcting: false,
}));
vi.mock('../../../lib/messages/ask-reader.ts', () => ({
  askReader: async (tab: number, type: string, data: unknown) => {
    sent.all.push([tab, type, data]);
    if (sent.busy.has(tab)) return new Promise(() => {});
    return {
      ...{ document: `d${tab}`, url: 'http://a.gov.cn/', textHash: `h${tab}` },
      ...{ notice: { mentions: [], commitments: [], outline: [] }, places: {} },
      ...(sent.correcting && { correcting: { id: 'target@1', quote: '' } }),
    };
  },
}));
vi.mock('../../../lib/messages/answer.ts', () => ({ onPanelNews: () => () => {} }));
vi.mock('../../../entrypoints/sidepanel/grantable-site.ts', () => ({
  grantableSite: async () => undefined,
}));
vi.mock('../../../entrypoints/background/inject-reader.ts', () => ({}));

function openStage() {
  const nothing = { annotations: [], asked: false } as unknown as Knowledge;
  const known = holdState(nothing, () => {});
  const store = { watchAnnotations: () => () => {}, watchTexts: () => () => {} };
  const work = { store, known, attempt: (it: () => unknown) => it() } as unknown as PanelWork;
  return { known, ...tabReading(work), ...reviewActions(work) };
}

beforeEach(() => {
  sent.all = [];
  sent.busy.clear();
  sent.correcting = false;
});

it('what is decided goes to the tab whose notice is shown, with the text that it is on', async () => {
  const { known, turnTo, accept } = openStage();
  turnTo(1);
  await vi.waitFor(() => expect(known.state.reading?.document).toBe('d1'));
  sent.busy.add(2);
  turnTo(2);
  accept('department@586');
  const decision = { id: 'department@586', textHash: 'h1', decision: 'accepted' };
  await vi.waitFor(() => expect(sent.all.at(-1)).toEqual([1, 'decideMark', decision]));
});

it('a tab that is left lets go of the mark that was corrected in it', async () => {
  const { known, turnTo } = openStage();
  sent.correcting = true;
  turnTo(1);
  await vi.waitFor(() => expect(known.state.reading?.document).toBe('d1'));
  turnTo(2);
  await vi.waitFor(() => expect(known.state.reading?.document).toBe('d2'));
  expect(sent.all).toContainEqual([1, 'correctMark', {}]);
});
