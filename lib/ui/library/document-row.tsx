import { DueDial } from '../due-dial.tsx';
import { fullWidth } from '../full-width.ts';
import { Matched } from '../panel/matched.tsx';
import type { Words } from '../words/zh-CN.ts';
import type { DocumentFacts } from './document-facts.ts';

interface DocumentRowProps {
  facts: DocumentFacts;
  /** What was searched for, in its search form. */
  terms: readonly string[];
  chosen: boolean;
  /** The one to which Tab leads. */
  current: boolean;
  today: string;
  words: Words;
  onChoose(): void;
  onDetails(): void;
}

/** The cells of one document: what it is, who issued it and when, and what is in it. */
export function DocumentRow(props: DocumentRowProps) {
  const { facts, terms, chosen, current, today, words, onChoose, onDetails } = props;
  const { of, title, documentNumber, issuers, issuedOn, counts, annotations, nearest } = facts;
  const own = words.library;
  const name = title === '' ? words.untitled : fullWidth(title);
  return (
    <>
      <td class="check">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={chosen}
          aria-label={own.choose(name)}
          onChange={onChoose}
        />
      </td>
      <td class="name" lang="zh-CN">
        <button type="button" class="open" tabIndex={current ? 0 : -1} onClick={onDetails}>
          <Matched text={name} terms={terms} />
        </button>
        <span class="meta">
          {documentNumber !== undefined && <Matched text={documentNumber} terms={terms} />}
          {of.textChanged && (
            <span class="text-changed" lang={words.language}>
              {words.textChanged}
            </span>
          )}
          <span class="of-bodies">{issuers.map(fullWidth).join('、')}</span>
          <span class="of-issue">{issuedOn}</span>
        </span>
      </td>
      <td class="bodies" lang="zh-CN">
        <Matched text={issuers.map(fullWidth).join('、')} terms={terms} />
        {issuers.length === 0 && <Absent />}
      </td>
      <td class="date issued">{issuedOn ?? <Absent />}</td>
      <Count count={counts?.tasks} />
      <Count count={counts?.targets} />
      <Count count={annotations} />
      <Count count={counts?.toReview} />
      <td class="date">
        {nearest ? (
          <DueDial deadline={nearest} today={today} issuedOn={issuedOn} words={words} />
        ) : (
          <Absent />
        )}
      </td>
    </>
  );
}

/** Undefined: not read yet. */
function Count({ count }: { count: number | undefined }) {
  return (
    <td class="number">{count === undefined ? '…' : count === 0 ? <Absent /> : <b>{count}</b>}</td>
  );
}

function Absent() {
  return <span class="quiet">—</span>;
}
