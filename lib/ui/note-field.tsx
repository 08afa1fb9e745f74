import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../annotation/record/limits.ts';
import { hasPart } from '../annotation/record/merge-note.ts';
import type { Words } from './words/zh-CN.ts';

interface NoteFieldProps {
  note: string;
  draft: boolean;
  /** Takes the focus when it appears. */
  focused?: boolean;
  /** Lines of an empty field. */
  rows?: number;
  /** Called with each input, and with `done` when the field is left; `seen` is what stood there before the input. */
  onWrite(note: string, done: boolean, seen: string): void;
  words: Words;
}

/**
 * A note, stored as it is typed. What is being typed is never replaced by what comes back from the store; once the
 * field is left it shows what is stored, but not before the store has it: what could not be saved stays here.
 */
export function NoteField(props: NoteFieldProps) {
  const { draft, focused = false, rows = 2, onWrite, words } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, typed, setTyped, writing, leave } = useTyped(props.note);
  useFocus(field, focused);
  useGrowing(field, text);
  useLeaving(() => {
    if (writing.current && typed !== undefined) onWrite(typed, true, typed);
  });
  return (
    <label class="note-field">
      <span class="note-label">{words.note}</span>
      {draft && <span class="draft">{words.draft}</span>}
      <textarea
        ref={field}
        rows={rows}
        maxLength={LIMITS.note}
        value={text}
        placeholder={words.writeNote}
        onFocus={() => {
          writing.current = true;
        }}
        onInput={(event) => {
          // A window that is not in front hears of no focus, and yet of keys.
          writing.current = true;
          setTyped(event.currentTarget.value);
          onWrite(event.currentTarget.value, false, text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.isComposing) event.currentTarget.blur();
        }}
        onBlur={(event) => {
          leave();
          if (typed !== undefined || draft) onWrite(event.currentTarget.value, true, text);
        }}
      />
    </label>
  );
}

/** What was typed stands over the stored note; a note changed elsewhere (undo) is shown once the field is left. */
function useTyped(note: string) {
  const writing = useRef(false);
  const [typed, setTyped] = useState<string>();
  const [stored, setStored] = useState(note);
  const [, setLeft] = useState(0);
  const isNew = stored !== note;
  if (isNew) setStored(note);
  if (typed !== undefined && !writing.current && (isNew || hasPart(note, typed)))
    setTyped(undefined);
  const leave = () => {
    writing.current = false;
    setLeft((times) => times + 1);
  };
  return { text: typed ?? note, typed, setTyped, writing, leave };
}

/**
 * At once, so that no key typed after opening the field is lost; and once more after painting, for what is not yet
 * visible cannot take the focus.
 */
function useFocus(field: RefObject<HTMLTextAreaElement | null>, focused: boolean): void {
  const focus = () => {
    if (focused && !field.current?.matches(':focus')) field.current?.focus({ preventScroll: true });
  };
  const latest = useRef(focus);
  latest.current = focus;
  useLayoutEffect(() => latest.current(), [focused]);
  useEffect(() => latest.current(), [focused]);
}

/** Grows with the text; `field-sizing: content` is not in every browser yet. */
function useGrowing(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null || shown.current === text) return;
    shown.current = text;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  });
}

/** Calls the latest `leave` when the component goes. */
function useLeaving(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => () => latest.current(), []);
}
