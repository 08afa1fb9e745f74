import { useState } from 'preact/hooks';
import type {
  Commitment,
  DeadlineMention,
  DepartmentMention,
  Inherited,
  Role,
  TargetMention,
} from '../../notice/notice.ts';
import { clauseText } from '../clause-text.ts';
import { deadlineText } from '../deadline-text.ts';
import { DueDial } from '../due-dial.tsx';
import { fullWidth } from '../full-width.ts';
import { targetValue } from '../target-value.ts';
import type { Words } from '../words/zh-CN.ts';
import { useCurrent } from './use-current.ts';
import type { ViewProps } from './view-props.ts';

interface LedgerRowProps extends ViewProps {
  commitment: Commitment;
  /** The deadline that stands at the head of the group already. */
  sharedId?: string | undefined;
}

/** One clause's work: address and deadline, heading, bodies, targets. A click shows the clause in the page. */
export function LedgerRow({ commitment, sharedId, state, actions, words }: LedgerRowProps) {
  const { clause, heading, start, end, departments, targets } = commitment;
  const current = state.selected !== undefined && holds(commitment, state.selected);
  const row = useCurrent<HTMLLIElement>(current);
  const deadlines = commitment.deadlines.filter(
    ({ id, inheritedFrom }) => inheritedFrom === undefined || id !== sharedId,
  );
  const issuedOn = state.notice.metadata.issuedOn;
  const [first, ...others] = [...deadlines].sort(byUrgency);
  return (
    <li ref={row} class="clause" aria-current={current || undefined}>
      <header>
        <span class="address" lang="zh-CN">
          {clauseText(clause)}
        </span>
        {first && (
          <DueDial deadline={first} today={state.today} issuedOn={issuedOn} words={words} />
        )}
      </header>
      <h3 lang="zh-CN">
        <button
          type="button"
          class="reveal"
          onClick={() => actions.reveal({ span: { start, end } })}
        >
          {fullWidth(heading) || clauseText(clause)}
        </button>
      </h3>
      <dl class="facts">
        <Bodies departments={departments} words={words} />
        <Times deadlines={others} words={words} />
        <Goals heading={heading} targets={targets} selected={state.selected} words={words} />
      </dl>
    </li>
  );
}

/** Whether a mention is the clause's own; what it inherits is another's. */
function holds({ departments, deadlines, targets }: Commitment, id: string): boolean {
  return (
    [...departments, ...targets].some((mention) => mention.id === id) ||
    deadlines.some((deadline) => deadline.id === id && deadline.inheritedFrom === undefined)
  );
}

/** Ends before intervals and terms, the earlier first. */
function byUrgency(a: DeadlineMention & Inherited, b: DeadlineMention & Inherited): number {
  return (a.endDate ?? '9').localeCompare(b.endDate ?? '9');
}

const ROLES: readonly Role[] = ['lead', 'participant', 'responsible'];

function Bodies({ departments, words }: { departments: DepartmentMention[]; words: Words }) {
  return ROLES.flatMap((role) => {
    const names = new Set(
      departments.filter((department) => department.role === role).map(({ name }) => name),
    );
    if (names.size === 0) return [];
    return (
      <div key={role}>
        <dt>{words.roles[role]}</dt>
        <dd class={`bodies ${role}`} lang="zh-CN">
          {[...names].join('、')}
        </dd>
      </div>
    );
  });
}

function Times({ deadlines, words }: { deadlines: DeadlineMention[]; words: Words }) {
  const texts = new Set(deadlines.map((deadline) => deadlineText(deadline, words)));
  if (texts.size === 0) return null;
  return (
    <div>
      <dt>{words.deadlines}</dt>
      <dd class="bodies">{[...texts].join('、')}</dd>
    </div>
  );
}

/** So many targets are shown at once. */
const FEW = 4;

interface GoalsProps {
  heading: string;
  targets: TargetMention[];
  selected?: string | undefined;
  words: Words;
}

function Goals({ heading, targets, selected, words }: GoalsProps) {
  const [unfolded, setUnfolded] = useState(false);
  if (targets.length === 0) return null;
  const open = unfolded || targets.slice(FEW).some(({ id }) => id === selected);
  const folded = targets.length - FEW;
  return (
    <div>
      <dt>{words.targets}</dt>
      <dd>
        <ul>
          {(open ? targets : targets.slice(0, FEW)).map((target) => (
            <li key={target.id} class="goal" lang="zh-CN">
              {target.indicator !== heading && <span>{fullWidth(target.indicator)}</span>}
              <b>{targetValue(target, words)}</b>
            </li>
          ))}
        </ul>
        {folded > 0 && (
          <button
            type="button"
            class="link"
            aria-expanded={open}
            onClick={() => setUnfolded(!open)}
          >
            {open ? words.fewer : words.more(folded)}
          </button>
        )}
      </dd>
    </div>
  );
}
