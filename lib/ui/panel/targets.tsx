import type { TargetMention } from '../../notice/notice.ts';
import { dateText } from '../date-text.ts';
import { fullWidth } from '../full-width.ts';
import { baselineText, targetValue } from '../target-value.ts';
import { ClauseHead } from './clause-head.tsx';
import { Empty } from './empty.tsx';
import { type TargetGroup, targetGroups } from './target-groups.ts';
import { useCurrent } from './use-current.ts';
import type { ViewProps } from './view-props.ts';

/** All quantified targets in the order of the text, clause by clause. */
export function Targets(props: ViewProps) {
  const { state, words } = props;
  const groups = targetGroups(state.notice);
  if (groups.length === 0) return <Empty title={words.noTargets} hint={words.noTargetsHint} />;
  return (
    <>
      {groups.map((group) => (
        <Group key={group.targets[0]?.id} group={group} {...props} />
      ))}
    </>
  );
}

function Group({ group, ...props }: ViewProps & { group: TargetGroup }) {
  const { words } = props;
  const { clause, heading, by, targets } = group;
  return (
    <section>
      {clause !== undefined && (
        <ClauseHead clause={clause} heading={heading}>
          {by && words.until(dateText(by, words))}
        </ClauseHead>
      )}
      <ol>
        {targets.map((target) => (
          <TargetRow key={target.id} target={target} sharedBy={by} {...props} />
        ))}
      </ol>
    </section>
  );
}

interface TargetRowProps extends ViewProps {
  target: TargetMention;
  sharedBy: string | undefined;
}

function TargetRow({ target, sharedBy, state, actions, words }: TargetRowProps) {
  const current = target.id === state.selected;
  const row = useCurrent<HTMLLIElement>(current);
  const by = target.by === sharedBy ? undefined : target.by;
  const facts = [by && words.until(dateText(by, words)), baselineText(target, words)];
  return (
    <li ref={row} class="target" aria-current={current || undefined}>
      <h3 lang="zh-CN">
        <button type="button" class="reveal" onClick={() => actions.reveal({ id: target.id })}>
          {fullWidth(target.indicator)}
        </button>
      </h3>
      <b lang="zh-CN">{targetValue(target, words)}</b>
      {facts.some(Boolean) && (
        <p class="quiet small">{facts.map((fact) => fact && <span key={fact}>{fact}</span>)}</p>
      )}
    </li>
  );
}
