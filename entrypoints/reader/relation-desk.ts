import { soughtBy } from '../../lib/annotation/anchoring/sought.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { annotationIdIn } from '../../lib/annotation/record/passage-places.ts';
import type { Opened, RelatedTo, RelationActions } from '../../lib/ui/overlay/overlay-view.ts';
import type { Change } from '../desk/held-state.ts';
import { newId } from '../writing/new-id.ts';
import type { DeskState } from './desk-state.ts';
import type { Notebook } from './notebook.ts';
import type { Session } from './session.ts';

export interface RelationDesk extends Omit<RelationActions, 'goTo'> {
  /** Whether the card shows an annotation that can be related to others. */
  canRelate(): boolean;
}

interface Around {
  session: Session;
  notebook: Notebook;
  state(): DeskState;
  set(change: Change<DeskState>): void;
  /** Says what went wrong, and gives undefined then. */
  attempt(work: Promise<unknown>): Promise<unknown>;
}

/** How the person relates annotations: begins on one, opens another, and says how the first stands to it. */
export function relationDesk({ session, notebook, state, set, attempt }: Around): RelationDesk {
  const opened = () => {
    const id = annotationIdIn(state().open?.id ?? '');
    return session.annotations.find((it) => it.id === id);
  };
  return {
    canRelate: () => opened() !== undefined,
    relate() {
      const { relating } = state();
      set({ relating: relating === undefined ? opened()?.id : undefined });
    },
    async relateAs(kind) {
      const [from, to] = [state().relating, opened()?.id];
      if (from === undefined || to === undefined || from === to) return;
      set({ relating: undefined });
      const step = newId();
      const related = await attempt(notebook.relate({ from, to, kind }, step).then(() => true));
      if (related) set({ toast: { is: 'related', step } });
    },
    async unrelate(id) {
      const step = newId();
      const unrelated = await attempt(notebook.remove(id, step).then(() => true));
      if (unrelated) set({ toast: { is: 'unrelated', step } });
    },
  };
}

/** What the card says of how an annotation stands to others. */
export function relationsOf(
  { annotations, relations }: Pick<Session, 'annotations' | 'relations'>,
  { relating }: Pick<DeskState, 'relating'>,
  { id }: Annotation,
): Pick<Opened & { is: 'annotation' }, 'relations' | 'relating'> {
  const quoteOf = (wanted: string) => {
    const annotation = annotations.find((it) => it.id === wanted);
    return soughtBy(annotation?.target.selector ?? [])?.exact ?? '';
  };
  const told = relations.filter(({ from, to }) => from === id || to === id);
  const related = told.map((relation): RelatedTo => {
    const isFrom = relation.from === id;
    const other = isFrom ? relation.to : relation.from;
    return { id: relation.id, kind: relation.kind, isFrom, other, quote: quoteOf(other) };
  });
  return {
    ...(related.length > 0 && { relations: related }),
    ...(relating === id && { relating: { is: 'from' } }),
    ...(relating !== undefined &&
      relating !== id && { relating: { is: 'to', quote: quoteOf(relating) } }),
  };
}
