import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MentionReading } from '../notice/decisions.ts';
import type { MentionKind } from '../notice/notice.ts';
import { Choice, Fields } from './reading-fields.tsx';
import { firstReading, readingFrom } from './reading-from.ts';
import type { Words } from './words/zh-CN.ts';

interface ReadingFormProps {
  quote: string;
  /** To begin with, at most one of a kind; the first is shown. */
  readings: readonly MentionReading[];
  onSave: (reading: MentionReading) => void;
  onCancel: () => void;
  words: Words;
}

const KINDS: readonly MentionKind[] = ['target', 'deadline', 'department'];

/** How a mark is to be read: its kind, and what that kind says. Enter saves. */
export function ReadingForm({ quote, readings, onSave, onCancel, words }: ReadingFormProps) {
  const [kind, setKind] = useState<MentionKind>(readings[0]?.kind ?? 'target');
  const form = useRef<HTMLFormElement>(null);
  const reading = readings.find((it) => it.kind === kind) ?? firstReading(kind, quote);
  // Before the form is painted: whoever sees it may type.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (form.current) onSave(readingFrom(new FormData(form.current), reading));
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} class="reading-form" onSubmit={submit} onKeyDown={giveUp}>
      <Choice
        label={words.decisions.kind}
        name="kind"
        value={kind}
        options={KINDS.map((it) => [it, words.kinds[it]])}
        onChange={(value) => setKind(value as MentionKind)}
      />
      <Fields key={kind} reading={reading} words={words} />
      <footer>
        <button type="submit" class="button primary">
          {words.decisions.save} <kbd>↵</kbd>
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {words.cancel} <kbd>Esc</kbd>
        </button>
      </footer>
    </form>
  );
}
