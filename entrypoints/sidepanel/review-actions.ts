import { askReader } from '../../lib/messages/ask-reader.ts';
import type { Reading } from '../../lib/messages/protocol.ts';
import type { PanelActions, PanelNews } from '../../lib/ui/panel/panel-state.ts';
import type { PanelWork } from './panel-work.ts';

type ReviewActions = Pick<
  PanelActions,
  'accept' | 'reject' | 'correct' | 'saveCorrection' | 'acceptAll'
>;

/** What the panel decides about marks: the page knows its text, and writes it down. */
export function reviewActions({ known, attempt, undoable }: PanelWork): ReviewActions {
  const inPage = (work: (tab: number, reading: Reading) => Promise<PanelNews | undefined>) =>
    attempt(async () => {
      const { readIn, reading } = known.state;
      if (readIn === undefined || reading === undefined) return undefined;
      return await work(readIn, reading);
    });
  const decide = (id: string, decision: 'accepted' | 'rejected') =>
    inPage(async (tab, { textHash }) => {
      await askReader(tab, 'decideMark', { id, textHash, decision });
      return undefined;
    });
  return {
    accept: (id) => decide(id, 'accepted'),
    reject: (id) => decide(id, 'rejected'),
    correct: (id) =>
      inPage(async (tab, { textHash }) => {
        await askReader(tab, 'correctMark', id === undefined ? {} : { mark: { id, textHash } });
        return undefined;
      }),
    saveCorrection: (id, reading) =>
      inPage(async (tab, { textHash }) => {
        await askReader(tab, 'saveCorrection', { id, textHash, reading });
        return undefined;
      }),
    acceptAll: (kind) =>
      inPage((tab, { document, textHash }) =>
        undoable(document, async () => {
          const { accepted } = await askReader(tab, 'acceptMarks', { kind, textHash });
          return { is: 'accepted', changed: accepted };
        }),
      ),
  };
}
