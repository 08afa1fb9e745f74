import { pathText } from '../../annotation/codebook/tag-path.ts';
import {
  type Coding,
  type CodingDifference,
  SETTLEMENTS,
  type Settlement,
} from '../../annotation/review/double-coding.ts';
import { clauseText } from '../clause-text.ts';
import { hashOfPlace } from '../library/place.ts';
import { useTagHue } from '../tags.ts';
import { UnbrokenYears } from '../unbroken-years.tsx';
import type { Words } from '../words/zh-CN.ts';
import type { CoderNames } from './coders-state.ts';

interface DifferenceRowProps {
  difference: CodingDifference;
  decision: Settlement | undefined;
  current: boolean;
  /** The one that Tab comes to. */
  reachable: boolean;
  names: CoderNames;
  onFocus(): void;
  onDecide(decision: Settlement | undefined): void;
  words: Words;
}

/** One place: the words twice, as the one and as the other marked them, and four answers. */
export function DifferenceRow(props: DifferenceRowProps) {
  const { difference, decision, current, reachable, names, onFocus, onDecide, words } = props;
  const { document, title, clause, start, end, is, first, second } = difference;
  return (
    <li
      class={decision === undefined ? 'difference' : 'difference settled'}
      aria-current={current || undefined}
      tabIndex={reachable ? 0 : -1}
      onFocus={onFocus}
    >
      <p class="quiet small">
        <a class="address" href={hashOfPlace({ document, start, end })} lang="zh-CN">
          {clause === '' ? words.compare.open : clauseText(clause)}
        </a>
        <span class="song" lang="zh-CN">
          <UnbrokenYears text={title || words.untitled} />
        </span>
        <span>{words.coders.kinds(is, names)}</span>
      </p>
      <div class="sides">
        <Side name={names.first} codings={first} difference={difference} words={words} />
        <Side name={names.second} codings={second} difference={difference} words={words} />
      </div>
      <fieldset class="settle">
        <legend class="unseen">{words.coders.settle}</legend>
        {SETTLEMENTS.map((settlement, at) => (
          <button
            key={settlement}
            type="button"
            class="button"
            aria-pressed={decision === settlement}
            tabIndex={current ? 0 : -1}
            onClick={() => onDecide(decision === settlement ? undefined : settlement)}
          >
            {words.coders.settlements(settlement, names)}
            <kbd>{at + 1}</kbd>
          </button>
        ))}
      </fieldset>
    </li>
  );
}

interface SideProps {
  name: string;
  codings: readonly Coding[];
  difference: CodingDifference;
  words: Words;
}

/** What one coder marked, on its wash, with the tags. */
function Side({ name, codings, difference, words }: SideProps) {
  const tagHue = useTagHue();
  return (
    <div>
      <p class="side-head">
        {name}
        {codings.length === 0 && <span class="quiet">{words.coders.nothingMarked}</span>}
        {[...new Set(codings.flatMap(({ tags }) => tags))].map((tag) => (
          <span key={tag} class="tag" style={tagHue(tag)} lang="zh-CN">
            {pathText(tag)}
          </span>
        ))}
      </p>
      <p class="song" lang="zh-CN">
        {piecesOf(difference, codings).map(({ text, marked, at }) =>
          marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </p>
    </div>
  );
}

interface Piece {
  text: string;
  marked: boolean;
  at: number;
}

/** The context cut where a coder's passages begin and end. */
export function piecesOf(
  { start, context }: Pick<CodingDifference, 'start' | 'context'>,
  codings: readonly Coding[],
): Piece[] {
  const shift = context.start - start;
  const spans = codings
    .flatMap(({ passages }) => passages)
    .map((it) => ({
      start: Math.max(0, it.start + shift),
      end: Math.min(context.text.length, it.end + shift),
    }));
  const cuts = [0, context.text.length, ...spans.flatMap((it) => [it.start, it.end])];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(0, -1).map((at, index) => ({
    at,
    text: context.text.slice(at, edges[index + 1]),
    marked: spans.some((it) => it.start <= at && at < it.end),
  }));
}
