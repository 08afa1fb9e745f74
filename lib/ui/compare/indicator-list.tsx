import { useMemo, useRef, useState } from 'preact/hooks';
import type { Indicator } from '../../notice/across/indicators.ts';
import { searchable, searchTerms } from '../../text/searchable.ts';
import { fullWidth } from '../full-width.ts';
import { SearchField } from '../panel/search-field.tsx';
import type { Words } from '../words/zh-CN.ts';

interface IndicatorListProps {
  indicators: readonly Indicator[];
  /** The key of the one that is compared. */
  chosen: string | undefined;
  onChoose(key: string): void;
  words: Words;
}

/** More than these nobody reads through; a word in the field brings the others. */
const MOST_SHOWN = 200;

/** All indicators with the number of documents that have them; typing narrows the list, arrows move in it. */
export function IndicatorList({ indicators, chosen, onChoose, words }: IndicatorListProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const forms = useMemo(
    () => indicators.map((one) => ({ one, form: searchable(one.name).form })),
    [indicators],
  );
  const found = useMemo(() => {
    const terms = searchTerms(typed);
    return forms.filter(({ form }) => terms.every((term) => form.includes(term)));
  }, [forms, typed]);
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = buttons().indexOf(document.activeElement as HTMLButtonElement) + step;
    (at < 0 ? field.current : buttons()[at])?.focus();
  };
  return (
    <section class="indicators" aria-label={words.compare.indicators}>
      <SearchField
        field={field}
        typed={typed}
        label={words.compare.findIndicator}
        onType={setTyped}
        onLeave={() => buttons()[0]?.focus()}
        words={words}
      />
      <p class="quiet small" role="status">
        {words.compare.indicatorsFound(found.length, Math.min(found.length, MOST_SHOWN))}
      </p>
      <ul ref={list} onKeyDown={move}>
        {found.slice(0, MOST_SHOWN).map(({ one: { key, name, documents } }) => (
          <li key={key}>
            <button
              type="button"
              aria-current={key === chosen || undefined}
              onClick={() => onChoose(key)}
            >
              <span lang="zh-CN">{fullWidth(name)}</span>
              <span class="quiet">{words.compare.inDocuments(documents)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
