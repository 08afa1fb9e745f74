import { foundIn, searchable } from '../../text/searchable.ts';

interface MatchedProps {
  text: string;
  /** In their search form; none marks nothing. */
  terms: readonly string[];
}

/** A text with what was searched for marked in it. */
export function Matched({ text, terms }: MatchedProps) {
  const spans = terms.length === 0 ? [] : foundIn(searchable(text), terms);
  if (spans.length === 0) return <>{text}</>;
  return (
    <>
      {spans.map(({ start, end }, at) => (
        <>
          {text.slice(spans[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(spans.at(-1)?.end)}
    </>
  );
}
