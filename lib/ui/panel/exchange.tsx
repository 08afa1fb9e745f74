import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words/zh-CN.ts';
import type { PanelActions } from './panel-state.ts';

type Scope = 'document' | 'all';

interface ExchangeProps {
  /** What can be exported here. */
  scopes: readonly Scope[];
  actions: Pick<PanelActions, 'exportJson' | 'importFile'> &
    Partial<Pick<PanelActions, 'openOptions' | 'openLibrary'>>;
  words: Words;
}

/** Export and import of annotations, and the way to the options, where restore points are. */
export function Exchange({ scopes, actions, words }: ExchangeProps) {
  return (
    <div class="tools">
      <ExportMenu scopes={scopes} actions={actions} words={words} />
      <label class="button" title={words.importHint}>
        <span class="icon icon-import" />
        {words.import}
        <input
          type="file"
          class="unseen"
          accept=".json,.jsonld,application/json"
          aria-label={words.importHint}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) actions.importFile(file);
            // The same file may be chosen again once it has been mended.
            currentTarget.value = '';
          }}
        />
      </label>
      {actions.openLibrary && (
        <button type="button" class="button plain" onClick={actions.openLibrary}>
          {words.library.name}
        </button>
      )}
      {actions.openOptions && (
        <button type="button" class="button plain" onClick={actions.openOptions}>
          {words.options}
        </button>
      )}
    </div>
  );
}

function ExportMenu({ scopes, actions, words }: ExchangeProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const choose = (scope: Scope) => {
    close();
    actions.exportJson(scope);
  };
  return (
    <div class="menu-place">
      <button
        ref={opener}
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class="icon icon-export" />
        {words.export}
        <span class="icon icon-down" />
      </button>
      {open && (
        <ExportScopes
          scopes={scopes}
          words={words}
          onChoose={choose}
          onEscape={close}
          onLeave={() => setOpen(false)}
        />
      )}
    </div>
  );
}

interface ExportScopesProps {
  scopes: readonly Scope[];
  words: Words;
  onChoose(scope: Scope): void;
  onEscape(): void;
  onLeave(): void;
}

function ExportScopes({ scopes, words, onChoose, onEscape, onLeave }: ExportScopesProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useEffect(() => items()[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      const all = items();
      const at = all.indexOf(event.target as HTMLButtonElement);
      all.at(step(at, all.length))?.focus();
      event.preventDefault();
    } else if (event.key === 'Escape') onEscape();
  };
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      aria-label={words.export}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        if (!menu.current?.contains(relatedTarget as Node | null)) onLeave();
      }}
    >
      {scopes.map((scope) => (
        <button type="button" key={scope} role="menuitem" onClick={() => onChoose(scope)}>
          {scope === 'document' ? words.thisDocument : words.allDocuments}
        </button>
      ))}
    </div>
  );
}

/** From item `at` of `count` to the next one, by key. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
};
