import { askReader } from '../../lib/messages/ask-reader.ts';
import type { PanelActions, PanelNews } from '../../lib/ui/panel/panel-state.ts';
import type { PanelWork } from './panel-work.ts';

type ReviewActions = Pick<
  PanelActions,
  'accept' | 'reject' | 'correct' | 'saveCorrection' | 'acceptAll'
>;

/** What the panel decides about marks: the page knows its text, and writes it down. */
export function reviewActions({ known, attempt }: PanelWork): ReviewActions {
  const inPage = (work: (tab: number) => Promise<PanelNews | undefined>) =>
    attempt(async () => {
      const { tab } = known.state;
      return tab === undefined ? undefined : await work(tab);
    });
  const decide = (id: string, decision: 'accepted' | 'rejected') =>
    inPage(async (tab) => {
      await askReader(tab, 'decideMark', { id, decision });
      return undefined;
    });
  return {
    accept: (id) => decide(id, 'accepted'),
    reject: (id) => decide(id, 'rejected'),
    correct: (id) =>
      inPage(async (tab) => {
        await askReader(tab, 'correctMark', id === undefined ? {} : { id });
        return undefined;
      }),
    saveCorrection: (id, reading) =>
      inPage(async (tab) => {
        await askReader(tab, 'saveCorrection', { id, reading });
        return undefined;
      }),
    acceptAll: (kind) =>
      inPage(async (tab) => {
        const { accepted } = await askReader(tab, 'acceptMarks', { kind });
        return { is: 'accepted', changed: accepted };
      }),
  };
}
