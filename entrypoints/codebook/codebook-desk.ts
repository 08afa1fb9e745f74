import { CODEBOOKS, codebookOf } from '../../lib/annotation/codebook/built-in/built-in.ts';
import { type Codebook, codeAt, codesOf } from '../../lib/annotation/codebook/codebook.ts';
import { freelyNamed, inBoth } from '../../lib/annotation/codebook/codebook-names.ts';
import type { TagUse } from '../../lib/annotation/codebook/tag-uses.ts';
import { codebookFromFile } from '../../lib/exchange/codebook/codebook-from-file.ts';
import { codebookToJson } from '../../lib/exchange/codebook/codebook-json.ts';
import { codebookToQdc } from '../../lib/exchange/refi-qda/codebook-qdc.ts';
import { announce } from '../../lib/messages/announce.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { followSetting } from '../../lib/storage/follow-setting.ts';
import { activeCodebook } from '../../lib/storage/settings.ts';
import type {
  CodebookActions,
  CodebookChange,
  CodebookNews,
  CodebookState,
  Picked,
} from '../../lib/ui/codebook/codebook-state.ts';
import type { Words } from '../../lib/ui/words/zh-CN.ts';
import { attempting } from '../desk/attempt.ts';
import { holdState } from '../desk/held-state.ts';
import { saveFile } from '../exporting/save-file.ts';
import { newId } from '../writing/new-id.ts';
import { emptyHistory, type Step } from './history.ts';
import { type PlannedImport, planImport } from './import-plan.ts';
import { type CodebookStore, ownCodebooks } from './own-codebooks.ts';

type Store = CodebookStore & Pick<AnnotationStore, 'tagUses' | 'listDocuments'>;

type Renaming = NonNullable<CodebookChange['renaming']>;

/** What the page knows beside the person's codebooks. */
interface Knowledge {
  offered: string;
  /** Id; before one is chosen, that which is offered is shown. */
  shown?: string;
  picked?: Picked;
  uses?: readonly TagUse[];
  asked?: NonNullable<CodebookState['asked']> & { change: CodebookChange };
  plan?: PlannedImport;
  news?: CodebookNews;
}

/** What the editor of codebooks does. */
export interface CodebookDesk extends CodebookActions {
  /** Lets go of the store. */
  stop(): void;
}

/** @param changed is called with what is to be shown, now and after each change */
export function openCodebookDesk(
  store: Store,
  words: () => Words,
  changed: (state: CodebookState) => void,
): CodebookDesk {
  const history = emptyHistory();
  const own = ownCodebooks(store, () => show());
  const known = holdState<Knowledge>({ offered: '' }, () => show());
  const { set } = known;
  const state = () => stateOf(known.state, own.all);
  const show = () => changed(state());
  const shown = () => state().shown;
  const attempt = attempting<CodebookNews>((news) => news && set({ news }));
  const countUses = async () => set({ uses: await store.tagUses() });
  /** Writes a state; annotations follow a renaming. Returns how many did. */
  const write = async (codebook: Codebook, renaming?: Renaming, base?: Codebook) => {
    const renamed = await own.put(codebook, { renaming, base });
    if (!renaming) return renamed;
    await countUses();
    await Promise.all((await store.listDocuments()).map(({ id }) => announce(id)));
    return renamed;
  };
  const apply = (change: CodebookChange, follow: boolean, merged: boolean) => {
    const before = shown();
    const { codebook, picked, deleted, renaming } = change;
    const renamed = follow && renaming ? { renamed: { ...renaming, merged } } : {};
    const step: Step = { before, after: codebook, ...renamed };
    history.add({
      ...step,
      ...(known.state.picked && { picked: known.state.picked }),
      ...(change.step !== undefined && { name: change.step }),
    });
    const done = write(codebook, follow ? renaming : undefined);
    const news = deleted === undefined ? undefined : { is: 'deleted' as const, name: deleted };
    set({ picked, asked: undefined, news });
    attempt(async () => {
      const { bothKept, ...touched } = await done;
      if (follow) return { is: merged ? 'merged' : 'renamed', ...touched };
      return bothKept ? { is: 'bothKept', name: codebook.name['zh-CN'] } : undefined;
    });
  };
  /** A codebook that was not there. */
  const add = (codebook: Codebook, news?: CodebookNews) => {
    history.add({ after: codebook });
    const done = write(codebook);
    set({ shown: codebook.id, picked: undefined, asked: undefined, plan: undefined, news });
    attempt(async () => {
      await done;
      return undefined;
    });
  };
  const takeBack = ({ before, after, picked, renamed }: Step) => {
    const back = renamed && !renamed.merged ? { from: renamed.to, to: renamed.from } : undefined;
    // What another tab wrote since stays.
    const done = before ? write(before, back, after) : own.remove(after?.id ?? '');
    set({ shown: before?.id, picked, asked: undefined, news: undefined });
    attempt(async () => {
      await done;
      return { is: 'undone', tagsStay: renamed?.merged ?? false };
    });
  };

  const recount = async () => {
    await countUses();
    return undefined;
  };
  const stops = [
    own.stop,
    followSetting(activeCodebook, (offered) => set({ offered })),
    onReturn(() => attempt(recount)),
    onLeaving(() => own.isWriting),
  ];
  attempt(recount);
  show();

  return {
    stop() {
      for (const stop of stops) stop();
    },
    show: (id) => set({ shown: id, picked: undefined, asked: undefined }),
    offer: (id) => activeCodebook.setValue(id),
    make() {
      const names = words().codebookEditor;
      const groups = [{ name: inBoth(''), codes: [] }];
      const codebook = { id: newId(), name: inBoth(names.newName), groups };
      add(freelyNamed(codebook, [...CODEBOOKS, ...own.all]));
    },
    copy() {
      const { copyName } = words().codebookEditor;
      const { name, groups } = shown();
      const copied = { 'zh-CN': copyName(name['zh-CN']), en: copyName(name.en) };
      add(freelyNamed({ id: newId(), name: copied, groups }, [...CODEBOOKS, ...own.all]));
    },
    remove() {
      const before = shown();
      history.add({ before });
      const done = own.remove(before.id);
      const news = { is: 'deleted' as const, name: before.name['zh-CN'] };
      set({ shown: undefined, picked: undefined, asked: undefined, news });
      attempt(async () => {
        await done;
        return undefined;
      });
    },
    pick: (picked) => set({ picked }),
    change(change) {
      const { renaming } = change;
      const use = renaming && known.state.uses?.find(({ tag }) => tag === renaming.from);
      if (!renaming || !use) {
        apply(change, false, false);
        return;
      }
      const merges =
        codeAt(shown(), renaming.to) !== undefined ||
        (known.state.uses?.some(({ tag }) => tag === renaming.to) ?? false);
      const { annotations, documents } = use;
      set({ asked: { ...renaming, merges, annotations, documents, change } });
    },
    answer(how) {
      const { asked } = known.state;
      if (!asked) return;
      if (how === 'cancel') set({ asked: undefined });
      else apply(asked.change, how === 'follow', asked.merges);
    },
    undo() {
      const step = history.takeBack();
      if (step) takeBack(step);
    },
    exportAs: (format) =>
      attempt(async () => {
        const codebook = shown();
        const content =
          format === 'json' ? codebookToJson(codebook) : await codebookToQdc(codebook);
        const type = format === 'json' ? 'application/json' : 'application/xml';
        const name = codebook.name['zh-CN'].replace(/[\\/:*?"<>|\p{Cc}]/gu, '') || 'codebook';
        const file = `${name}.${format}`;
        saveFile(new File([content], file, { type }));
        return { is: 'exported', file };
      }),
    importFile: (file) =>
      attempt(async () => {
        set({ plan: undefined, news: undefined });
        const read = await codebookFromFile(await file.bytes(), file.name);
        if (!read.ok) return { is: 'refused', errors: read.errors };
        const { codebook, leftOut } = read;
        set({ plan: planImport({ codebook, leftOut, file: file.name }, own.all, newId()) });
        return undefined;
      }),
    confirmImport(how) {
      const { plan } = known.state;
      if (!plan) return;
      const news: CodebookNews = { is: 'imported', name: plan.name };
      if (how === 'add' || !plan.replacing) {
        add(plan.adding, news);
        return;
      }
      set({ shown: plan.replacing.id, picked: undefined, plan: undefined });
      apply({ codebook: plan.replacing }, false, false);
      set({ news });
    },
    cancelImport: () => set({ plan: undefined }),
    dismissNews: () => set({ news: undefined }),
  };
}

function stateOf(known: Knowledge, own: readonly Codebook[]): CodebookState {
  const codebooks = [...CODEBOOKS, ...own];
  const { offered, uses, asked, plan, news } = known;
  const shown = codebooks.find(({ id }) => id === known.shown) ?? codebookOf(offered, own);
  const [first] = codesOf(shown);
  const picked = known.picked ?? (first && { code: first.path });
  return {
    codebooks,
    shown,
    offered: codebookOf(offered, own).id,
    ...(picked && { picked }),
    ...(uses && { uses }),
    ...(asked && { asked }),
    ...(plan && { plan }),
    ...(news && { news }),
  };
}

/** Calls back when the person comes back to the page, where annotations may be others. */
function onReturn(heard: () => void): () => void {
  addEventListener('focus', heard);
  return () => removeEventListener('focus', heard);
}

/** Has the browser ask before the page is left while something `isOpen`. */
function onLeaving(isOpen: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (isOpen()) event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
