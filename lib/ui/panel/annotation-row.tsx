import type { Annotation } from '../../annotation/annotation.ts';
import { clauseOf } from '../../annotation/clause.ts';
import { noteOf } from '../../annotation/edit.ts';
import { clauseText } from '../clause-text.ts';
import { timeText } from '../date-text.ts';
import { NoteField } from '../note-field.tsx';
import type { Words } from '../words/zh-CN.ts';
import type { ReadingState } from './panel-state.ts';
import { TagList } from './tag-list.tsx';
import { useCurrent } from './use-current.ts';
import type { ViewProps } from './view-props.ts';

interface AnnotationRowProps extends ViewProps {
  annotation: Annotation;
  knownTags: readonly string[];
}

const MARKS = { anchored: '', review: 'mark-review', orphan: '' } as const;

/** One annotation: tags, address, quotation, note, time. A click on the quotation shows it in the page. */
export function AnnotationRow(props: AnnotationRowProps) {
  const { annotation, knownTags, state, actions, words } = props;
  const { id } = annotation;
  const tier = state.places[id]?.tier ?? 'anchored';
  const current = id === state.selected;
  const row = useCurrent<HTMLLIElement>(current);
  const quote = <mark class={MARKS[tier]}>{quoteOf(annotation)}</mark>;
  return (
    <li
      ref={row}
      class={`annotation ${tier === 'orphan' ? 'lost' : ''}`}
      aria-current={current || undefined}
    >
      <header>
        <TagList annotation={annotation} knownTags={knownTags} actions={actions} words={words} />
        <span class="address" lang="zh-CN">
          {addressOf(annotation, state, words)}
        </span>
      </header>
      <blockquote lang="zh-CN">
        {tier === 'orphan' ? (
          <p class="quote">{quote}</p>
        ) : (
          <button
            type="button"
            class="quote"
            title={words.showInPage}
            onClick={() => actions.reveal({ id })}
          >
            {quote}
          </button>
        )}
      </blockquote>
      <NoteField
        note={noteOf(annotation)}
        draft={annotation.draft ?? false}
        rows={1}
        onWrite={(...written) => actions.writeNote(id, ...written)}
        words={words}
      />
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

function quoteOf({ target }: Annotation): string {
  const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector');
  return quote?.type === 'TextQuoteSelector' ? quote.exact : '';
}

/** The clause it stands in now; the one it stood in when its words are gone. */
function addressOf({ id, target }: Annotation, state: ReadingState, words: Words) {
  const place = state.places[id];
  if (place !== undefined && place.tier !== 'orphan') {
    const clause = clauseOf(state.notice.outline, place);
    return clause === undefined ? undefined : clauseText(clause);
  }
  const stated = target.selector.find(({ type }) => type === 'FragmentSelector');
  if (stated?.type !== 'FragmentSelector') return undefined;
  return place === undefined ? clauseText(stated.value) : words.formerly(clauseText(stated.value));
}

/** When it was made, and when it was last changed if that was another minute. */
function timesOf({ created, modified }: Annotation, words: Words): string {
  const made = timeText(created, words);
  const changed = timeText(modified, words);
  return made === changed ? made : `${made}　${words.modifiedAt(changed)}`;
}
