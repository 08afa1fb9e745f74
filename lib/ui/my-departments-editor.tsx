import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type MyDepartment, type MyDepartments, namesTyped } from './my-departments.ts';
import type { Words } from './words/zh-CN.ts';

interface MyDepartmentsEditorProps {
  mine: MyDepartments;
  /** Names to choose from: those of the notice that is open. */
  known?: readonly string[];
  /** At each keystroke; departments without a name are left out. */
  onChange(mine: MyDepartments): void;
  words: Words;
}

interface Draft {
  /** Tells the rows apart while they have no name. */
  row: number;
  name: string;
  aliases: string;
}

/**
 * My departments with their aliases, stored as they are typed. There is always one to fill in. What was typed elsewhere
 * comes in while nothing is typed here.
 */
export function MyDepartmentsEditor({
  mine,
  known = [],
  onChange,
  words,
}: MyDepartmentsEditorProps) {
  const [drafts, setDrafts] = useState(() => draftsOf(mine));
  const element = useRef<HTMLDivElement>(null);
  const names = useId();
  useEffect(() => {
    if (element.current?.contains(document.activeElement)) return;
    if (!isSame(drafts.flatMap(departmentOf), mine.departments)) setDrafts(draftsOf(mine));
  }, [mine]);
  const change = (next: readonly Draft[]) => {
    setDrafts(next.length > 0 ? next : [emptyAfter(drafts)]);
    const departments = next.flatMap(departmentOf);
    onChange({ departments, only: departments.length > 0 && mine.only });
  };
  const edit = (row: number, said: Partial<Draft>) =>
    change(drafts.map((it) => (it.row === row ? { ...it, ...said } : it)));
  return (
    <div ref={element} class="my-departments">
      <datalist id={names}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {drafts.map((draft) => (
        <Row
          key={draft.row}
          draft={draft}
          names={names}
          onEdit={(said) => edit(draft.row, said)}
          onRemove={() => change(drafts.filter((it) => it !== draft))}
          words={words}
        />
      ))}
      <button type="button" class="link" onClick={() => setDrafts([...drafts, emptyAfter(drafts)])}>
        {words.addDepartment}
      </button>
      <p class="quiet small">{words.departmentsHint}</p>
    </div>
  );
}

interface RowProps {
  draft: Draft;
  names: string;
  onEdit(said: Partial<Draft>): void;
  onRemove(): void;
  words: Words;
}

function Row({ draft, names, onEdit, onRemove, words }: RowProps) {
  return (
    <div class="my-department">
      <label>
        <span>{words.departmentName}</span>
        <input
          class="field"
          lang="zh-CN"
          list={names}
          value={draft.name}
          placeholder={words.departmentExample}
          onInput={({ currentTarget }) => onEdit({ name: currentTarget.value })}
        />
      </label>
      <label>
        <span>{words.alias}</span>
        <input
          class="field"
          lang="zh-CN"
          value={draft.aliases}
          placeholder={words.aliasExample}
          onInput={({ currentTarget }) => onEdit({ aliases: currentTarget.value })}
        />
      </label>
      <button
        type="button"
        class="button plain"
        aria-label={words.removeDepartment(draft.name)}
        title={words.removeDepartment(draft.name)}
        onClick={onRemove}
      >
        <span class="icon icon-cross" />
      </button>
    </div>
  );
}

function emptyAfter(drafts: readonly Draft[]): Draft {
  return { row: 1 + Math.max(0, ...drafts.map(({ row }) => row)), name: '', aliases: '' };
}

function draftsOf({ departments }: MyDepartments): readonly Draft[] {
  if (departments.length === 0) return [emptyAfter([])];
  return departments.map(({ name, aliases }, row) => ({ row, name, aliases: aliases.join('、') }));
}

function departmentOf({ name, aliases }: Draft): MyDepartment[] {
  const trimmed = name.trim();
  return trimmed === '' ? [] : [{ name: trimmed, aliases: namesTyped(aliases) }];
}

const isSame = (one: readonly MyDepartment[], other: readonly MyDepartment[]) =>
  one.length === other.length && one.every((it, at) => namesOf(it) === namesOf(other[at]));

const namesOf = (it: MyDepartment | undefined) => it && [it.name, ...it.aliases].join('、');
