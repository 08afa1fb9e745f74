import { useState } from 'preact/hooks';
import type {
  DeadlineMention,
  DepartmentMention,
  Inherited,
  Role,
  TargetMention,
} from '../../notice/notice.ts';
import { foundIn, searchable } from '../../text/searchable.ts';
import { clauseText } from '../clause-text.ts';
import { deadlineText } from '../deadline-text.ts';
import { DueDial } from '../due-dial.tsx';
import { fullWidth } from '../full-width.ts';
import { isMine } from '../my-departments.ts';
import { targetValue } from '../target-value.ts';
import type { Words } from '../words/zh-CN.ts';
import { holds, type LedgerEntry } from './ledger-entries.ts';
import { Matched } from './matched.tsx';
import type { PanelActions, ReadingState } from './panel-state.ts';
import { Settled } from './settled.tsx';
import { useCurrent } from './use-current.ts';

interface LedgerRowProps {
  state: Pick<ReadingState, 'notice' | 'selected' | 'myDepartments' | 'today'>;
  actions: Pick<PanelActions, 'reveal'>;
  words: Words;
  entry: LedgerEntry;
  /** Whether a heading stands over its group; else its own is of that rank. */
  headed: boolean;
  /** What is searched for, in its search form. */
  terms: readonly string[];
  /** The deadline that stands at the head of the group already. */
  sharedId?: string | undefined;
  /** Its mark is in the same view: being current does not scroll it there. */
  still?: boolean;
}

/** One clause's work: address and deadline, heading, bodies, targets. A click shows the clause in the page. */
export function LedgerRow(props: LedgerRowProps) {
  const { entry, sharedId, headed, terms, still = false, state, actions, words } = props;
  const { commitment } = entry;
  const { clause, heading, start, end, targets } = commitment;
  const current = state.selected !== undefined && holds(commitment, state.selected);
  const row = useCurrent<HTMLLIElement>(current && !still);
  const deadlines = entry.deadlines.filter(
    ({ id, inheritedFrom }) => inheritedFrom === undefined || id !== sharedId,
  );
  const issuedOn = state.notice.metadata.issuedOn;
  const [first, ...others] = deadlines;
  const Heading = headed ? 'h3' : 'h2';
  return (
    <li ref={row} class="clause" aria-current={current || undefined}>
      <header>
        <span class="address" lang="zh-CN">
          <Matched text={clauseText(clause)} terms={terms} />
        </span>
        {first && (
          <DueDial deadline={first} today={state.today} issuedOn={issuedOn} words={words} />
        )}
        {first && <Settled mention={first} words={words} />}
      </header>
      <Heading lang="zh-CN">
        <button
          type="button"
          class="reveal"
          tabIndex={-1}
          onClick={() => actions.reveal({ span: { start, end } })}
        >
          <Matched text={fullWidth(heading) || clauseText(clause)} terms={terms} />
        </button>
      </Heading>
      <dl class="facts">
        <Bodies {...props} />
        <Times deadlines={others} terms={terms} words={words} />
        <Goals
          heading={heading}
          targets={targets}
          selected={state.selected}
          terms={terms}
          words={words}
        />
      </dl>
    </li>
  );
}

const ROLES: readonly Role[] = ['lead', 'participant', 'responsible'];

/** The bodies by their role, each once; mine underlined as in the page. */
function Bodies({ entry, terms, state, words }: LedgerRowProps) {
  return ROLES.flatMap((role) => {
    const bodies = new Map(
      entry.commitment.departments
        .filter((department) => department.role === role)
        .map((department) => [printedName(department), department]),
    );
    if (bodies.size === 0) return [];
    return (
      <div key={role}>
        <dt>{words.roles[role]}</dt>
        <dd class={`bodies ${role}`} lang="zh-CN">
          {[...bodies].map(([name, body], at) => (
            <>
              {at > 0 && '、'}
              <span class={isMine(body, state.myDepartments) ? 'mine' : ''}>
                <Matched text={name} terms={terms} />
                <Settled mention={body} words={words} />
              </span>
            </>
          ))}
        </dd>
      </div>
    );
  });
}

/** 省市场监管局（省知识产权局） */
function printedName({ name, aliases }: DepartmentMention): string {
  return fullWidth(aliases.length > 0 ? `${name}(${aliases.join('、')})` : name);
}

interface TimesProps {
  deadlines: readonly (DeadlineMention & Inherited)[];
  terms: readonly string[];
  words: Words;
}

/** The deadlines beside the first; what another clause states says so. */
function Times({ deadlines, terms, words }: TimesProps) {
  const times = new Map(deadlines.map((it) => [deadlineText(it, words), it.inheritedFrom]));
  if (times.size === 0) return null;
  return (
    <div>
      <dt>{words.deadlines}</dt>
      <dd class="times">
        {[...times].map(([text, from]) => (
          <span
            key={text}
            class={from === undefined ? '' : 'due inherited'}
            lang={from === undefined ? undefined : 'zh-CN'}
          >
            <Matched text={text} terms={terms} />
            {from !== undefined && ` ${words.inheritedFrom(clauseText(from))}`}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** So many targets are shown at once. */
const FEW = 4;

interface GoalsProps {
  heading: string;
  targets: TargetMention[];
  selected?: string | undefined;
  terms: readonly string[];
  words: Words;
}

function Goals({ heading, targets, selected, terms, words }: GoalsProps) {
  const [unfolded, setUnfolded] = useState(false);
  if (targets.length === 0) return null;
  const open =
    unfolded ||
    targets
      .slice(FEW)
      .some(
        (target) =>
          target.id === selected || foundIn(searchable(target.indicator), terms).length > 0,
      );
  const folded = targets.length - FEW;
  return (
    <div>
      <dt>{words.targets}</dt>
      <dd>
        <ul>
          {(open ? targets : targets.slice(0, FEW)).map((target) => (
            <li key={target.id} class="goal" lang="zh-CN">
              {target.indicator !== heading && (
                <span>
                  <Matched text={fullWidth(target.indicator)} terms={terms} />
                </span>
              )}
              <b>
                <Matched text={targetValue(target, words)} terms={terms} />
                <Settled mention={target} words={words} />
              </b>
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
