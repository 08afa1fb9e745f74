import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { searchable } from '../../text/searchable.ts';
import type { Words } from '../words/zh-CN.ts';
import { isTyping } from './typing.ts';

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  label: string;
  onType(typed: string): void;
  /** Arrow down, or Escape in an empty field: back to the list. */
  onLeave(): void;
  words: Words;
}

/** A search field that `/` goes to from anywhere in the panel; Escape clears it first, then leaves it. */
export function SearchField({ field, typed, label, onType, onLeave, words }: SearchFieldProps) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
  useEffect(() => {
    // The table of characters takes a moment to make; the first letter typed should not wait for it.
    const idle = requestIdleCallback(() => searchable(''));
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <label class="field search">
      <span class="icon icon-search" />
      <input
        ref={field}
        type="search"
        value={typed}
        placeholder={label}
        aria-label={label}
        aria-keyshortcuts="/"
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape' && typed !== '') onType('');
          else if (event.key === 'Escape' || event.key === 'ArrowDown') onLeave();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {typed === '' ? (
        <kbd>/</kbd>
      ) : (
        <button
          type="button"
          class="clear"
          aria-label={words.clearSearch}
          title={words.clearSearch}
          onClick={() => {
            onType('');
            field.current?.focus();
          }}
        >
          <span class="icon icon-cross" />
        </button>
      )}
    </label>
  );
}
