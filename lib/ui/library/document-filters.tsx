import { Choice } from '../panel/choice.tsx';
import type { Words } from '../words/zh-CN.ts';
import {
  type DocumentChoices,
  FILTERS,
  type filterCounts,
  GROUPINGS,
  LEVELS,
} from './document-choices.ts';

interface DocumentFiltersProps {
  choices: DocumentChoices;
  counts: ReturnType<typeof filterCounts>;
  onChange(changed: Partial<DocumentChoices>): void;
  words: Words;
}

/** Filters are counts that can be clicked; the level is a second row of them, and groups are a choice. */
export function DocumentFilters({ choices, counts, onChange, words }: DocumentFiltersProps) {
  const own = words.library;
  const { level } = choices;
  const shownLevels = LEVELS.filter((it) => counts.levels.has(it) || it === level);
  return (
    <div class="filters">
      <fieldset class="filter-row">
        <legend class="unseen">{words.filterBy}</legend>
        {FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={choices.filter === filter}
            disabled={counts.filters[filter] === 0 && choices.filter !== filter}
            onClick={() => onChange({ filter })}
          >
            {own.filters[filter]} <span>{counts.filters[filter]}</span>
          </button>
        ))}
      </fieldset>
      {shownLevels.length > 0 && (
        <fieldset class="filter-row levels">
          <legend class="unseen">{own.level}</legend>
          {shownLevels.map((it) => (
            <button
              key={it}
              type="button"
              aria-pressed={level === it}
              onClick={() => onChange({ level: level === it ? undefined : it })}
            >
              {own.levels[it]} <span>{counts.levels.get(it) ?? 0}</span>
            </button>
          ))}
        </fieldset>
      )}
      <Choice
        label={words.groupBy}
        options={GROUPINGS}
        names={own.groupings}
        chosen={choices.group}
        onChoose={(group) => onChange({ group })}
        marked
      />
    </div>
  );
}
