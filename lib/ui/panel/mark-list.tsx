import { useState } from 'preact/hooks';
import { clauseAt } from '../../notice/outline/clause-at.ts';
import { clauseText } from '../clause-text.ts';
import { KindLabel } from '../kind-label.tsx';
import { marksInOrder } from './marks-in-order.ts';
import { useCurrent } from './use-current.ts';
import type { ViewProps } from './view-props.ts';

/**
 * Every mark of the page in the order of the text, for who reads the page by ear: kind, words, clause. Made when it is
 * opened, since a long notice has thousands.
 */
export function MarkList(props: ViewProps) {
  const [open, setOpen] = useState(false);
  const { state, words } = props;
  const marks = marksInOrder(state);
  if (marks.length === 0) return null;
  return (
    <section class="section">
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {words.allMarks} <span class="aside">{marks.length}</span>
        </summary>
        {open && (
          <ol class="all-marks" aria-label={words.allMarks}>
            {marks.map((mark) => (
              <Row key={mark.id} mark={mark} {...props} />
            ))}
          </ol>
        )}
      </details>
    </section>
  );
}

interface RowProps extends ViewProps {
  mark: ReturnType<typeof marksInOrder>[number];
}

function Row({ mark: { id, kind, quote, start }, state, actions, words }: RowProps) {
  const current = id === (state.passage ?? state.selected);
  const row = useCurrent<HTMLLIElement>(current);
  const clause = clauseAt(state.notice.outline, start)?.clause;
  return (
    <li ref={row} aria-current={current || undefined}>
      <button
        type="button"
        class="mark-line"
        title={words.showInPage}
        onClick={() => actions.reveal({ id })}
      >
        <KindLabel kind={kind} words={words} /> <span lang="zh-CN">{quote}</span>{' '}
        <span class="address" lang="zh-CN">
          {clause !== undefined && clauseText(clause)}
        </span>
      </button>
    </li>
  );
}
