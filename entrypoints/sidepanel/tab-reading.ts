import { onPanelNews } from '../../lib/messages/answer.ts';
import { askReader } from '../../lib/messages/ask-reader.ts';
import type { Reading } from '../../lib/messages/protocol.ts';
import type { PanelActions } from '../../lib/ui/panel/panel-state.ts';
import { injectReaderByHand } from '../background/inject-reader.ts';
import { followDocument } from './follow-document.ts';
import { grantableSite, requestSite } from './grantable-site.ts';
import type { Knowledge } from './knowledge.ts';
import type { PanelWork } from './panel-work.ts';

/** What is read in the tab beside the panel. */
interface TabReading extends Pick<PanelActions, 'readPage' | 'grantSite' | 'reveal'> {
  turnTo(tab: number): void;
}

/** Asks the reader of the tab what it reads, and again whenever it says that this has changed. */
export function tabReading({ store, known }: Pick<PanelWork, 'store' | 'known'>): TabReading {
  let stopFollowing = () => {};
  const follow = (reading: Reading | undefined) => {
    stopFollowing();
    stopFollowing = reading ? followDocument(store, reading, known) : () => {};
  };
  const ask = async (tab: number) => {
    const reading = await readingIn(tab);
    if (tab !== known.state.tab) return;
    const before = known.state.reading;
    if (known.state.readIn !== tab) letGo();
    const isOther = reading?.document !== before?.document;
    const isOtherText = isOther || reading?.textHash !== before?.textHash;
    const isElsewhere = reading !== undefined && reading.url !== before?.url;
    known.set({
      ...{ reading, readIn: tab, asked: true },
      ...(isOtherText && { text: undefined }),
      ...(isOther && { annotations: [] }),
      ...(isElsewhere && { site: undefined }),
    });
    if (isOtherText) follow(reading);
    if (isElsewhere) lookAtSite(reading.url);
  };
  const lookAtSite = async (url: string) => {
    const host = await grantableSite(url);
    if (known.state.reading?.url !== url) return;
    known.set({ site: host ? { host, granted: false } : undefined });
  };
  /** A mark that is being corrected is not, once the panel has left. */
  const letGo = () => {
    const { readIn, reading } = known.state;
    if (readIn !== undefined && reading?.correcting)
      askReader(readIn, 'correctMark', {}).catch(() => {});
  };
  addEventListener('pagehide', letGo);
  onPanelNews({
    readingChanged: (_, { tab }) => {
      if (tab !== undefined && tab === known.state.tab) ask(tab);
    },
  });
  return {
    turnTo(tab) {
      known.set({ tab, closed: false });
      ask(tab);
    },
    async readPage() {
      try {
        await injectReaderByHand(known.state.tab);
      } catch {
        known.set({ closed: true });
      }
    },
    async grantSite(host) {
      if (await requestSite(host)) known.set({ site: { host, granted: true } });
    },
    reveal(place) {
      const { readIn } = known.state;
      if (readIn !== undefined) askReader(readIn, 'reveal', { place }).catch(() => {});
    },
  };
}

/** Undefined where no reader answers in the tab: it shows no notice. */
function readingIn(tab: number): Promise<Knowledge['reading']> {
  return askReader(tab, 'describeReading', {}).catch(() => undefined);
}
