import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../words/zh-CN.ts';

interface AskingProps {
  question: string;
  /** The word on the button that does it. */
  verb: string;
  onDo(): void;
  onCancel(): void;
  words: Words;
}

/** Asks once, in place, before something that is large; Escape is no. */
export function Asking({ question, verb, onDo, onCancel, words }: AskingProps) {
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <div
      class="asking"
      role="alertdialog"
      aria-label={question}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <p>{question}</p>
      <p class="choice">
        <button type="button" class="button primary" onClick={onDo}>
          {verb}
        </button>
        <button ref={no} type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
