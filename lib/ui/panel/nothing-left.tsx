import type { MyDepartments } from '../my-departments.ts';
import type { Words } from '../words/zh-CN.ts';
import { Empty } from './empty.tsx';

interface NothingLeftProps {
  /** What is searched for; blank if nothing is. */
  typed: string;
  /** A filter is set beside my departments. */
  filtered?: boolean;
  mine: MyDepartments;
  /** What is said of a filter that leaves nothing. */
  nothing: string;
  /** What is said where these departments alone leave nothing. */
  notInvolved(names: string): string;
  showAll: string;
  onShowAll(): void;
  words: Words;
}

/** A list whose rows are all kept back: by what, how to find more, and the way back to all. */
export function NothingLeft(props: NothingLeftProps) {
  const [title, hint] = reasonOf(props);
  return (
    <Empty title={title} hint={hint}>
      <button type="button" class="button" onClick={props.onShowAll}>
        {props.showAll}
      </button>
    </Empty>
  );
}

function reasonOf(props: NothingLeftProps): [title: string, hint: string] {
  const { typed, filtered = false, mine, nothing, notInvolved, words } = props;
  const sought = typed.trim();
  if (sought !== '') return [words.empty.noMatch(sought), words.empty.noMatchHint];
  if (filtered || !mine.only) return [nothing, words.empty.loosen];
  const names = mine.departments.map(({ name }) => name).join(words.comma);
  return [notInvolved(names), words.empty.otherName];
}
