import { useLayoutEffect, useRef } from 'preact/hooks';
import { pathText } from '../../annotation/codebook/tag-path.ts';
import type { Words } from '../words/zh-CN.ts';
import type { AskedChange, CodebookActions } from './codebook-state.ts';

interface AskedProps {
  asked: AskedChange;
  actions: Pick<CodebookActions, 'answer'>;
  words: Words;
}

/** Asks, before a tag is called otherwise or two become one, whether the annotations that have it follow. */
export function Asked({ asked, actions, words }: AskedProps) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    first.current?.focus();
    first.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { asks } = words.codebookEditor;
  const ends = [pathText(asked.from), pathText(asked.to)] as const;
  const what = asked.merges ? asks.merge(...ends) : asks.rename(...ends);
  return (
    <div
      class="asking"
      role="alertdialog"
      aria-label={what}
      aria-describedby="asked-change"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        actions.answer('cancel');
      }}
    >
      <h2>{what}</h2>
      <p id="asked-change">
        {asks.touches(asked.annotations, asked.documents)}
        <span class="quiet">
          {asks.point}
          {asks.stays}
        </span>
      </p>
      <p class="choice">
        <button
          ref={first}
          type="button"
          class="button primary"
          onClick={() => actions.answer('follow')}
        >
          {asks.follow}
        </button>
        <button type="button" class="button" onClick={() => actions.answer('stay')}>
          {asks.stay}
        </button>
        <button type="button" class="button plain" onClick={() => actions.answer('cancel')}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
