import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { announce } from '../../lib/messages/announce.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { PanelNews } from '../../lib/ui/panel/panel-state.ts';
import { attempting } from '../desk/attempt.ts';
import type { HeldState } from '../desk/held-state.ts';
import type { Knowledge } from './knowledge.ts';

/** What may come of a piece of work. */
type Coming = Promise<PanelNews | undefined>;

/** What each part of the panel's desk works with. */
export interface PanelWork {
  store: AnnotationStore;
  known: HeldState<Knowledge>;
  /** Does something and tells its news, or what went wrong. */
  attempt(work: () => Coming): Promise<void>;
  /** Does something on a document, with the step in its news by which it can be taken back. */
  undoable(document: string, work: () => Coming): Coming;
  /** Changes the store, then tells the page; nothing where no notice is read. */
  write(change: (document: string) => Coming): Promise<void>;
  /** Changes one annotation, as a step of its own. */
  edit(id: string, change: (annotation: Annotation, time: string) => Annotation): Coming;
}

export function panelWork(store: AnnotationStore, known: HeldState<Knowledge>): PanelWork {
  const attempt = attempting<PanelNews>((news) => news && known.set({ news }));
  const undoable: PanelWork['undoable'] = async (document, work) => {
    const before = await store.lastStep({ document });
    const news = await work();
    const step = await store.lastStep({ document });
    // There may have been nothing to change: what was done before is not what the news are of.
    return news && step !== undefined && step !== before
      ? { ...news, undo: { document, step } }
      : news;
  };
  return {
    ...{ store, known, attempt, undoable },
    write: (change) =>
      attempt(async () => {
        const document = known.state.reading?.document;
        if (document === undefined) return undefined;
        return await undoable(document, async () => {
          const news = await change(document);
          await announce(document);
          return news;
        });
      }),
    async edit(id, change) {
      const step = crypto.randomUUID();
      await store.changeAnnotation({ id, step }, (it) => change(it, new Date().toISOString()));
      return undefined;
    },
  };
}
