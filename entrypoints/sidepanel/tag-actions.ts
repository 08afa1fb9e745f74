import { retagged } from '../../lib/annotation/codebook/retag.ts';
import { withoutTag, withTag } from '../../lib/annotation/record/edit.ts';
import { announce } from '../../lib/messages/announce.ts';
import type { PanelActions } from '../../lib/ui/panel/panel-state.ts';
import type { PanelWork } from './panel-work.ts';

type TagActions = Pick<
  PanelActions,
  'addTag' | 'removeTag' | 'retag' | 'countTags' | 'renameTag' | 'undoRenaming'
>;

/** Tags of the notice beside the panel, and tags over all documents. */
export function tagActions({ store, known, attempt, write, edit }: PanelWork): TagActions {
  const countTags = async () => known.set({ tagUses: await store.tagUses() });
  /** On any document. */
  const tagsChanged = async () => {
    await countTags();
    await Promise.all((await store.listDocuments()).map(({ id }) => announce(id)));
  };
  return {
    addTag: (id, tag) => write(() => edit(id, (it, time) => withTag(it, tag, time))),
    removeTag: (id, tag) => write(() => edit(id, (it, time) => withoutTag(it, tag, time))),
    retag: (ids, retagging) =>
      write(async () => {
        const of = { ids, step: crypto.randomUUID() };
        const annotations = await store.changeAnnotations(of, (it) =>
          retagged(it, retagging, new Date().toISOString()),
        );
        return { is: 'retagged', annotations };
      }),
    countTags: () =>
      attempt(async () => {
        await countTags();
        return undefined;
      }),
    renameTag: (from, to) =>
      attempt(async () => {
        const renamed = await store.renameTag({ from, to });
        await tagsChanged();
        return { is: 'renamed', ...renamed };
      }),
    undoRenaming: (step) =>
      attempt(async () => {
        await store.undoRenaming({ step });
        await tagsChanged();
        return { is: 'undone' };
      }),
  };
}
