import type { Annotation } from '../../annotation/annotation.ts';
import { clauseOf } from '../../annotation/clause.ts';
import { noteOf } from '../../annotation/edit.ts';
import { soughtBy } from '../../annotation/sought.ts';
import { clauseText } from '../clause-text.ts';
import { timeText } from '../date-text.ts';
import { NoteField } from '../note-field.tsx';
import type { Words } from '../words/zh-CN.ts';
import { AnnotationQuote } from './annotation-quote.tsx';
import { allCodebooks } from './codebook-choice.tsx';
import type { ReadingState } from './panel-state.ts';
import { PlaceActions } from './place-actions.tsx';
import { Relations } from './relations.tsx';
import { TagList } from './tag-list.tsx';
import { useCurrent } from './use-current.ts';
import type { ViewProps } from './view-props.ts';

interface AnnotationRowProps extends ViewProps {
  annotation: Annotation;
  knownTags: readonly string[];
}

/** One annotation: tags, address, quotation, note, time. A click on the quotation shows it in the page. */
export function AnnotationRow(props: AnnotationRowProps) {
  const { annotation, knownTags, state, actions, words } = props;
  const { id } = annotation;
  const tier = state.places[id]?.tier ?? 'anchored';
  const current = id === state.selected;
  const row = useCurrent<HTMLLIElement>(current);
  const onKeyDown = (event: KeyboardEvent) => {
    if (tier !== 'review' || event.key.toLowerCase() !== 'y' || isTyping(event)) return;
    event.preventDefault();
    actions.confirmPlace(id);
  };
  return (
    <li
      ref={row}
      onKeyDown={onKeyDown}
      class={`annotation ${tier === 'orphan' ? 'lost' : ''}`}
      aria-current={current || undefined}
    >
      <header>
        <TagList
          annotation={annotation}
          codebook={state.codebook}
          codebooks={allCodebooks(state)}
          knownTags={knownTags}
          actions={actions}
          words={words}
        />
        <span class="address" lang="zh-CN">
          {addressOf(annotation, state, words)}
        </span>
      </header>
      <blockquote lang="zh-CN">
        <AnnotationQuote annotation={annotation} state={state} actions={actions} words={words} />
      </blockquote>
      <NoteField
        note={noteOf(annotation)}
        draft={annotation.draft ?? false}
        rows={1}
        onWrite={(...written) => actions.writeNote(id, ...written)}
        words={words}
      />
      <Relations annotation={annotation} state={state} actions={actions} words={words} />
      {tier !== 'anchored' && (
        <PlaceActions annotation={annotation} state={state} actions={actions} words={words} />
      )}
      <footer>
        <span>
          {timesOf(annotation, words)}
          {tier === 'orphan' && `　${words.triedAgain}`}
        </span>
        <button
          type="button"
          class="button plain"
          aria-label={words.removeAnnotation}
          onClick={() => actions.remove(id)}
        >
          {words.remove}
        </button>
      </footer>
    </li>
  );
}

const isTyping = ({ target, isComposing }: KeyboardEvent) =>
  isComposing || (target instanceof Element && target.matches('textarea, input'));

/** The clause it stands in now; the one it stood in when its words are gone, or are to be reviewed elsewhere. */
function addressOf({ id, target }: Annotation, state: ReadingState, words: Words) {
  const place = state.places[id];
  const stated = soughtBy(target.selector)?.clause;
  const former = stated === undefined ? undefined : clauseText(stated);
  if (place === undefined) return former;
  const formerly = former === undefined ? undefined : words.formerly(former);
  if (place.tier === 'orphan') return formerly;
  const clause = clauseOf(state.notice.outline, place);
  const present = clause === undefined ? undefined : clauseText(clause);
  if (place.tier === 'anchored' || former === present) return present;
  return [formerly, present].filter(Boolean).join(' → ');
}

/** When it was made, and when it was last changed if that was another minute. */
function timesOf({ created, modified }: Annotation, words: Words): string {
  const made = timeText(created, words);
  const changed = timeText(modified, words);
  return made === changed ? made : `${made}　${words.modifiedAt(changed)}`;
}
