import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { announce } from '../../lib/messages/announce.ts';
import { answerBackground } from '../../lib/messages/answer.ts';
import { tendCanary } from '../../lib/storage/canary.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import { showCount } from './badge.ts';
import { offerContextMenu } from './context-menu.ts';
import { detectOnGranted } from './detect-on-granted.ts';
import { injectReader, injectReaderByHand } from './inject-reader.ts';
import { offeredCodebook } from './offered-codebook.ts';
import { openPanel } from './open-panel.ts';
import { welcomeOnce } from './welcome-once.ts';

/** The one place that content scripts reach: it starts readers, shows the count, and keeps the store. */
export default defineBackground(() => {
  const store = openStore();
  tendCanary(store);
  detectOnGranted();
  welcomeOnce();
  offerContextMenu();

  answerBackground(
    {
      noticeDetected: (_, { tab, frame }) => injectReader(tab, frame),
      noticeRead: ({ commitments }, { tab }) => showCount(tab, commitments),
      openDocument: (seen) => store.openDocument(seen),
      listAnnotations: (of) => store.listAnnotations(of),
      saveAnnotation: async (save) => {
        const saved = await store.saveAnnotation(save);
        announce(saved.document);
        return saved;
      },
      saveAnnotations: async (save) => {
        const saved = await store.saveAnnotations(save);
        for (const document of new Set(saved.map((it) => it.document))) announce(document);
        return saved;
      },
      deleteAnnotation: async (of) => {
        const deleted = await store.deleteAnnotation(of);
        announce(deleted.document);
        return deleted;
      },
      offeredCodebook: () => offeredCodebook(store),
      undo: async (on) => {
        const undone = await store.undo(on);
        announce(on.document);
        return undone;
      },
    },
    store,
  );

  browser.action.onClicked.addListener((tab) => {
    openPanel(tab); // first: the browser opens a panel only within the click itself
    // Refused on the browser's own pages: the panel, open by now, says so.
    injectReaderByHand(tab.id).catch(() => {});
  });
});
