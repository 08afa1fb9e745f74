import { askReader } from '../../lib/messages/ask-reader.ts';
import type { PanelActions, PanelNews } from '../../lib/ui/panel/panel-state.ts';

type ReviewActions = Pick<PanelActions, 'accept' | 'reject' | 'correct' | 'saveCorrection'>;

/** What the panel decides about marks: the page knows its text, and writes it down. */
export function reviewActions(
  attempt: (work: () => Promise<PanelNews | undefined>) => void,
  tabNow: () => number | undefined,
): ReviewActions {
  const inPage = (work: (tab: number) => Promise<unknown>) =>
    attempt(async () => {
      const tab = tabNow();
      if (tab !== undefined) await work(tab);
      return undefined;
    });
  return {
    accept: (id) => inPage((tab) => askReader(tab, 'decideMark', { id, decision: 'accepted' })),
    reject: (id) => inPage((tab) => askReader(tab, 'decideMark', { id, decision: 'rejected' })),
    correct: (id) => inPage((tab) => askReader(tab, 'correctMark', id === undefined ? {} : { id })),
    saveCorrection: (id, reading) =>
      inPage((tab) => askReader(tab, 'saveCorrection', { id, reading })),
  };
}
