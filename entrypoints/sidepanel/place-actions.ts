import { annotationIdIn, passageIdIn } from '../../lib/annotation/record/passage-places.ts';
import { withoutPassage } from '../../lib/annotation/record/passages.ts';
import { askReader } from '../../lib/messages/ask-reader.ts';
import type { Span } from '../../lib/text/span.ts';
import type { PanelActions } from '../../lib/ui/panel/panel-state.ts';
import type { PanelWork } from './panel-work.ts';

type PlaceActions = Pick<
  PanelActions,
  | 'confirmPlace'
  | 'moveToSelection'
  | 'giveUpPlace'
  | 'addSelection'
  | 'removePassage'
  | 'adoptText'
>;

/** On which passages of the text an annotation is. */
export function placeActions({
  store,
  known,
  attempt,
  undoable,
  write,
  edit,
}: PanelWork): PlaceActions {
  /** Has the page put an annotation somewhere: it knows its text. */
  const place = (key: string, span: Span | undefined, is: 'placed' | 'givenUp') =>
    attempt(async () => {
      const { readIn: tab, reading } = known.state;
      if (tab === undefined || reading === undefined) return undefined;
      const { document, textHash } = reading;
      const [id, passage] = [annotationIdIn(key), passageIdIn(key)];
      return await undoable(document, async () => {
        await askReader(tab, 'placeAnnotation', { id, passage, textHash, ...(span && { span }) });
        return { is };
      });
    });
  return {
    confirmPlace(key) {
      const proposed = known.state.reading?.places[key];
      if (proposed?.tier !== 'review') return;
      const { start, end } = proposed;
      place(key, { start, end }, 'placed');
    },
    moveToSelection(key) {
      const selection = known.state.reading?.selection;
      if (selection) place(key, selection, 'placed');
    },
    giveUpPlace: (key) => place(key, undefined, 'givenUp'),
    addSelection: (id) =>
      attempt(async () => {
        const { readIn: tab, reading } = known.state;
        if (tab === undefined || reading?.selection === undefined) return undefined;
        const { document, textHash, selection: span } = reading;
        return await undoable(document, async () => {
          await askReader(tab, 'addPassage', { id, textHash, span });
          return { is: 'passageAdded' };
        });
      }),
    removePassage: (key) =>
      write(async () => {
        const passage = passageIdIn(key);
        await edit(annotationIdIn(key), (it, time) => withoutPassage(it, passage, time));
        return { is: 'passageRemoved' };
      }),
    adoptText: () =>
      attempt(async () => {
        const { reading } = known.state;
        if (reading) await store.adoptText(reading);
        return undefined;
      }),
  };
}
