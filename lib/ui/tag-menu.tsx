import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Codebook } from '../annotation/codebook/codebook.ts';
import { CodeText } from './code-text.tsx';
import { type TagOption, tagOptions } from './tag-options.ts';
import { useTagHue } from './tags.ts';
import type { Words } from './words/zh-CN.ts';

interface TagMenuProps {
  codebook: Codebook;
  /** Tags in use that the codebook need not have. */
  others: readonly string[];
  /** What is not offered: it is there already. */
  has: readonly string[];
  onChoose(tag: string): void;
  /** Escape. */
  onClose(): void;
  /** The focus went elsewhere; without it, the menu stays. */
  onLeave?: () => void;
  words: Words;
}

/** All tags of the codebook, found as one types, chosen by arrow keys and Enter or by pointer. */
export function TagMenu(props: TagMenuProps) {
  const { codebook, others, has, onChoose, onClose, onLeave, words } = props;
  const tagHue = useTagHue();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(NONE);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const options = tagOptions(codebook, others, typed).filter(({ tag }) => !has.includes(tag));
  const active = options[Math.min(at, options.length - 1)];
  useFocusWhileOpen(field);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.tag]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = STEPS[event.key];
    if (step) setAt(step(options.indexOf(active as TagOption), options.length));
    else if (event.key === 'Enter' && active) onChoose(active.tag);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="tag-menu">
      <input
        ref={field}
        class="field"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={active && `${id}-${options.indexOf(active)}`}
        aria-autocomplete="list"
        aria-label={words.codebook.findTag}
        placeholder={words.codebook.findTag}
        maxLength={80}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(currentTarget.value === '' ? NONE : 0);
        }}
        onKeyDown={onKeyDown}
        onFocusOut={onLeave}
      />
      <div ref={list} id={id} class="tag-options" role="listbox" aria-label={words.tag}>
        {options.map((option, index) => (
          // The field keeps the focus: its keys move the choice.
          <div
            key={option.tag}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={option === active}
            class="tag"
            style={{ ...tagHue(option.tag), paddingInlineStart: `${8 + 16 * option.depth}px` }}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setAt(index)}
            onClick={() => onChoose(option.tag)}
            onKeyDown={onKeyDown}
          >
            {option.isNew ? words.codebook.newTagNamed(option.label) : option.label}
            {option.code?.key && <kbd>{option.code.key}</kbd>}
          </div>
        ))}
      </div>
      {active?.code && (
        <p class="about" role="status">
          <CodeText code={active.code} words={words} />
        </p>
      )}
    </div>
  );
}

/** Before anything was typed or pointed at, Enter takes nothing. */
const NONE = -1;

/** Where the choice goes by key, from `at` of `count`. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % Math.max(1, count),
  ArrowUp: (at, count) => (at > 0 ? at : count) - 1,
};

/** Takes the focus, and gives it back when the menu goes. */
function useFocusWhileOpen(field: { readonly current: HTMLInputElement | null }): void {
  useLayoutEffect(() => {
    const root = field.current?.getRootNode() as Document | ShadowRoot | undefined;
    const before = root?.activeElement;
    field.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [field]);
}
