import { useMemo, useRef, useState } from 'preact/hooks';
import type { Notice, TargetMention } from '../../notice/notice.ts';
import { searchable, searchTerms } from '../../text/searchable.ts';
import { dateText } from '../date-text.ts';
import { fullWidth } from '../full-width.ts';
import { isMine, type MyDepartments } from '../my-departments.ts';
import { targetValue } from '../target-value.ts';
import type { Words } from '../words/zh-CN.ts';
import { ClauseHead } from './clause-head.tsx';
import { CopyButton } from './copy-button.tsx';
import { Empty } from './empty.tsx';
import { MyDepartmentsControl } from './my-departments-control.tsx';
import { NothingLeft } from './nothing-left.tsx';
import { SearchField } from './search-field.tsx';
import { type TargetGroup, targetGroups } from './target-groups.ts';
import { TargetRow } from './target-row.tsx';
import { TargetTable, targetsAsText } from './target-table.tsx';
import { wayOf } from './target-way.ts';
import { useInstalments } from './use-instalments.ts';
import { focusFirstRow, useRowKeys } from './use-row-keys.ts';
import type { ViewProps } from './view-props.ts';

/** All quantified targets in the order of the text, clause by clause, with their ways; or as a table. */
export function Targets(props: ViewProps) {
  const { state, actions, words } = props;
  const { notice, myDepartments } = state;
  const [typed, setTyped] = useState('');
  const [asTable, setAsTable] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useRowKeys(list, () => setTyped(''));
  const terms = searchTerms(typed);
  const kept = useMemo(
    () => new Set(keptTargets(notice, typed, myDepartments, words)),
    [notice, typed, myDepartments, words],
  );
  const groups = targetGroups(notice)
    .map((group) => ({ ...group, targets: group.targets.filter((it) => kept.has(it)) }))
    .filter(({ targets }) => targets.length > 0);
  const all = groups.flatMap(({ targets }) => targets);
  const now = useInstalments(all.length, `${typed} ${asTable} ${myDepartments.only}`);
  if (!notice.mentions.some(({ kind }) => kind === 'target'))
    return <Empty title={words.noTargets} hint={words.empty.addMissed(words.noTargetsHint)} />;
  const shown = new Set(all.slice(0, now));
  const showAll = () => {
    setTyped('');
    if (myDepartments.only) actions.setMyDepartments({ ...myDepartments, only: false });
  };
  return (
    <>
      <search class="tools">
        <SearchField
          field={field}
          typed={typed}
          label={words.searchTargets}
          onType={setTyped}
          onLeave={() => focusFirstRow(list.current)}
          words={words}
        />
        <CopyButton table={() => targetsAsText(all, words)} words={words} />
        <div class="row">
          <MyDepartmentsControl {...props} />
          <button
            type="button"
            class="button plain"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {words.asTable}
          </button>
        </div>
      </search>
      {!asTable && all.some(wayOf) && <Legend words={words} />}
      <div ref={list}>
        {asTable ? (
          <TargetTable {...props} targets={[...shown]} terms={terms} />
        ) : (
          groups.map((group) => (
            <Group
              key={group.targets[0]?.id}
              {...props}
              group={group}
              targets={group.targets.filter((target) => shown.has(target))}
              terms={terms}
            />
          ))
        )}
      </div>
      {all.length === 0 && (
        <NothingLeft
          typed={typed}
          mine={myDepartments}
          nothing={words.noTargetFound}
          notInvolved={words.empty.noTargetsOf}
          showAll={words.empty.showAllTargets}
          onShowAll={showAll}
          words={words}
        />
      )}
    </>
  );
}

/** The targets in which all terms are said, of my departments' clauses where only those are asked for. */
function keptTargets(
  { mentions, commitments }: Notice,
  typed: string,
  mine: MyDepartments,
  words: Words,
): TargetMention[] {
  const terms = searchTerms(typed);
  const ofMine = commitments.filter(({ departments }) =>
    departments.some((it) => isMine(it, mine)),
  );
  const theirs = new Set(ofMine.flatMap(({ targets }) => targets.map(({ id }) => id)));
  return mentions
    .filter((mention) => mention.kind === 'target')
    .filter(({ id }) => !mine.only || theirs.has(id))
    .filter((target) => {
      if (terms.length === 0) return true;
      const { form } = searchable(fullWidth(`${target.indicator} ${targetValue(target, words)}`));
      return terms.every((term) => form.includes(term));
    });
}

interface GroupProps extends ViewProps {
  group: TargetGroup;
  targets: readonly TargetMention[];
  terms: readonly string[];
}

function Group({ group, targets, terms, ...props }: GroupProps) {
  const { words } = props;
  const { clause, heading, by } = group;
  if (targets.length === 0) return null;
  return (
    <section>
      {clause !== undefined && (
        <ClauseHead clause={clause} heading={heading}>
          {by && words.until(dateText(by, words))}
        </ClauseHead>
      )}
      <ol>
        {targets.map((target) => (
          <TargetRow key={target.id} target={target} sharedBy={by} terms={terms} {...props} />
        ))}
      </ol>
    </section>
  );
}

/** What the picture means: ring, double rule, and that each way has a scale of its own. */
function Legend({ words }: { words: Words }) {
  return (
    <p class="legend">
      <span class="sign-start">{words.baseline}</span>
      <span class="sign-goal">{words.value}</span>
      <span>{words.ownScale}</span>
    </p>
  );
}
