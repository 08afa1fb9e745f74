import type { TargetMention } from '../../notice/notice.ts';
import { dateText } from '../date-text.ts';
import { fullWidth } from '../full-width.ts';
import { baselineText, targetValue } from '../target-value.ts';
import { Matched } from './matched.tsx';
import { Settled } from './settled.tsx';
import { type Way, wayOf } from './target-way.ts';
import { useCurrent } from './use-current.ts';
import type { ViewProps } from './view-props.ts';

export interface TargetRowProps extends ViewProps {
  target: TargetMention;
  /** The date that is said at the head of the group. */
  sharedBy: string | undefined;
  terms: readonly string[];
}

/** One target: indicator, goal and date; where the notice says from where, with a picture of the way. */
export function TargetRow({ target, sharedBy, terms, state, actions, words }: TargetRowProps) {
  const current = target.id === state.selected;
  const row = useCurrent<HTMLLIElement>(current);
  const by = target.by !== sharedBy && target.by && words.until(dateText(target.by, words));
  const baseline = baselineText(target, words);
  const way = wayOf(target);
  return (
    <li ref={row} class="target" aria-current={current || undefined}>
      <h3 lang="zh-CN">
        <button
          type="button"
          class="reveal"
          tabIndex={-1}
          onClick={() => actions.reveal({ id: target.id })}
        >
          <Matched text={fullWidth(target.indicator)} terms={terms} />
        </button>
      </h3>
      <b lang="zh-CN">
        <Matched text={targetValue(target, words)} terms={terms} />
        <Settled mention={target} words={words} />
      </b>
      {way && (
        <p class="way">
          <span class="small quiet">{baseline}</span>
          <Track way={way} />
        </p>
      )}
      {(by || (baseline && !way)) && (
        <p class="quiet small">
          {!way && baseline && <span>{baseline}</span>}
          {by && <span>{by}</span>}
        </p>
      )}
    </li>
  );
}

/** Ring: where we start. Double rule: where we must be. The numbers beside it say the same. */
function Track({ way: { from, to } }: { way: Way }) {
  const share = (part: number) => `${Math.round(part * 1000) / 10}%`;
  const style = { '--from': share(from), '--to': share(to), '--least': share(Math.min(from, to)) };
  return (
    <span
      class="track"
      style={{ ...style, '--way': share(Math.abs(to - from)) }}
      aria-hidden="true"
    >
      <span class="gone" />
      <span class={`start ${from === to ? 'kept' : ''}`} />
      <span class="goal-rule" />
    </span>
  );
}
