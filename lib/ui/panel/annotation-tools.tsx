import { useRef, useState } from 'preact/hooks';
import { pathText, SEPARATOR } from '../../annotation/codebook/tag-path.ts';
import { tagUses } from '../../annotation/codebook/tag-uses.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import type { Words } from '../words/zh-CN.ts';
import { ANNOTATION_KINDS, type AnnotationChoices } from './annotation-choices.ts';
import { ANNOTATION_ORDERS } from './annotation-order.ts';
import { BulkTags } from './bulk-tags.tsx';
import { Choice } from './choice.tsx';
import { CodebookChoice } from './codebook-choice.tsx';
import { SearchField } from './search-field.tsx';
import { TagNames } from './tag-names.tsx';
import type { ViewProps } from './view-props.ts';

interface AnnotationToolsProps extends ViewProps {
  choices: AnnotationChoices;
  onChoose(choices: AnnotationChoices): void;
  /** The annotations that meet the choices. */
  shown: readonly Annotation[];
  /** Back to the list. */
  onLeave(): void;
}

/** What stands above the annotations: search, filters, the codebook, and what is done to many at once. */
export function AnnotationTools(props: AnnotationToolsProps) {
  const { choices, onChoose, shown, onLeave, ...view } = props;
  const { state, actions, words } = view;
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<'bulk' | 'names'>();
  const choose = (change: Partial<AnnotationChoices>) => onChoose({ ...choices, ...change });
  const tags = tagNames(state.annotations, choices.tag, words);
  return (
    <search class="tools">
      <SearchField
        field={field}
        typed={choices.typed}
        label={words.codebook.search}
        onType={(typed) => choose({ typed })}
        onLeave={onLeave}
        words={words}
      />
      <div class="row">
        <Choice
          label={words.tag}
          options={Object.keys(tags)}
          names={tags}
          chosen={choices.tag}
          onChoose={(tag) => choose({ tag })}
          marked
        />
        <Choice
          label={words.filterBy}
          options={ANNOTATION_KINDS}
          names={words.codebook.kinds}
          chosen={choices.kind}
          onChoose={(kind) => choose({ kind })}
          marked
        />
        <Choice
          label={words.sortBy}
          options={ANNOTATION_ORDERS}
          names={words.passages.orders}
          chosen={choices.order}
          onChoose={(order) => choose({ order })}
        />
        <CodebookChoice {...view} />
        <span class="plain-pair">
          <button
            type="button"
            class="button plain"
            aria-expanded={open === 'bulk'}
            disabled={shown.length === 0}
            onClick={() => setOpen(open === 'bulk' ? undefined : 'bulk')}
          >
            {words.codebook.retag}
          </button>
          <button
            type="button"
            class="button plain"
            aria-expanded={open === 'names'}
            onClick={() => {
              if (open !== 'names') actions.countTags();
              setOpen(open === 'names' ? undefined : 'names');
            }}
          >
            {words.codebook.rename}
          </button>
        </span>
      </div>
      {open === 'bulk' && (
        <BulkTags {...view} shown={shown} tag={choices.tag} onDone={() => setOpen(undefined)} />
      )}
      {open === 'names' && <TagNames uses={state.tagUses} actions={actions} words={words} />}
    </search>
  );
}

/** The tags in use as they stand in the list, each with its count; the empty one is for all. */
function tagNames(
  annotations: readonly Annotation[],
  chosen: string,
  words: Words,
): Record<string, string> {
  const names: Record<string, string> = { '': words.codebook.allTags };
  // The tag that is chosen stays in the list when the last annotation has lost it.
  if (chosen !== '') names[chosen] = pathText(chosen);
  for (const { tag, annotations: count } of tagUses(annotations)) {
    const steps = tag.split(SEPARATOR);
    names[tag] = `${'　'.repeat(steps.length - 1)}${steps.at(-1)} ${count}`;
  }
  return names;
}
