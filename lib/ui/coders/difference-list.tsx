import { useRef, useState } from 'preact/hooks';
import {
  type CodingDifference,
  SETTLEMENTS,
  type Settlement,
} from '../../annotation/review/double-coding.ts';
import { Choice } from '../panel/choice.tsx';
import { Empty } from '../panel/empty.tsx';
import { useInstalments } from '../panel/use-instalments.ts';
import type { Words } from '../words/zh-CN.ts';
import type { CoderNames } from './coders-state.ts';
import { DifferenceRow } from './difference-row.tsx';

interface DifferenceListProps {
  differences: readonly CodingDifference[];
  decisions: ReadonlyMap<string, Settlement>;
  names: CoderNames;
  onDecide(key: string, decision: Settlement | undefined): void;
  words: Words;
}

type Shown = 'all' | 'open' | 'settled';

const SHOWN: readonly Shown[] = ['all', 'open', 'settled'];

/** What is to be settled, in order of place: arrows or J and K move, 1 to 4 decide and go on, 0 takes back. */
export function DifferenceList(props: DifferenceListProps) {
  const { differences, decisions, names, onDecide, words } = props;
  const [shown, setShown] = useState<Shown>('all');
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const listed = differences.filter(
    ({ key }) => shown === 'all' || decisions.has(key) === (shown === 'settled'),
  );
  const now = useInstalments(listed.length, shown);
  const decided = differences.filter(({ key }) => decisions.has(key)).length;
  const go = (step: number) => {
    const at = listed.findIndex(({ key }) => key === current);
    const next = listed[Math.max(0, Math.min(listed.length - 1, at + step))];
    if (!next) return;
    setCurrent(next.key);
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[listed.indexOf(next)]?.focus();
  };
  const decide = (key: string, decision: Settlement | undefined) => {
    const open = listed.find(
      (it, at) => at > listed.findIndex((one) => one.key === key) && !decisions.has(it.key),
    );
    onDecide(key, decision);
    if (decision === undefined || !open) return;
    const place = listed.indexOf(open);
    setCurrent(open.key);
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[place]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const decision = SETTLEMENTS[Number(event.key) - 1];
    if (step !== undefined) go(step);
    else if (current !== undefined && decision) decide(current, decision);
    else if (current !== undefined && event.key === '0') decide(current, undefined);
    else return;
    event.preventDefault();
  };
  if (differences.length === 0) {
    return <Empty title={words.coders.noDifferences} hint={words.coders.noDifferencesHint} />;
  }
  return (
    <>
      <div class="count-tools">
        <Choice
          label={words.coders.show}
          options={SHOWN}
          names={words.coders.shows}
          chosen={shown}
          onChoose={(next) => setShown(next)}
        />
        <p class="quiet small" role="status">
          {words.coders.progress(decided, differences.length)}
        </p>
        <p class="quiet small">{words.coders.keys}</p>
      </div>
      <ol ref={list} class="differences" onKeyDown={onKeyDown}>
        {listed.slice(0, now).map((difference, at) => (
          <DifferenceRow
            key={difference.key}
            difference={difference}
            decision={decisions.get(difference.key)}
            current={difference.key === current}
            reachable={current === undefined ? at === 0 : difference.key === current}
            names={names}
            onFocus={() => setCurrent(difference.key)}
            onDecide={(decision) => decide(difference.key, decision)}
            words={words}
          />
        ))}
      </ol>
    </>
  );
}
