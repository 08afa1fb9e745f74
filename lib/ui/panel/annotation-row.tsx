import type { Annotation } from '../../annotation/record/annotation.ts';
import { noteOf } from '../../annotation/record/edit.ts';
import { placedPassages } from '../../annotation/record/passage-places.ts';
import { timeText } from '../date-text.ts';
import { NoteField } from '../note-field.tsx';
import type { Words } from '../words/zh-CN.ts';
import { AnnotationQuote } from './annotation-quote.tsx';
import { allCodebooks } from './codebook-choice.tsx';
import { confirmedBy } from './confirmed-by.ts';
import { passageAddress } from './passage-address.ts';
import { PassageList } from './passage-list.tsx';
import { PlaceActions } from './place-actions.tsx';
import { Relations } from './relations.tsx';
import { selectedWords } from './selected-words.ts';
import { TagList } from './tag-list.tsx';
import { useCurrent } from './use-current.ts';
import type { ViewProps } from './view-props.ts';

interface AnnotationRowProps extends ViewProps {
  annotation: Annotation;
  knownTags: readonly string[];
}

/** One annotation: tags, address, quotations, note, time. A click on a quotation shows it in the page. */
export function AnnotationRow(props: AnnotationRowProps) {
  const { annotation, knownTags, state, actions, words } = props;
  const { id } = annotation;
  const passages = placedPassages(annotation, state.places);
  const [first] = passages;
  const single = passages.length === 1 ? first : undefined;
  const unsure = passages.find(({ place }) => place?.tier === 'review');
  const lost = passages.every(({ place }) => place?.tier === 'orphan');
  const chosen = selectedWords(state);
  const current = id === state.selected;
  const row = useCurrent<HTMLLIElement>(current);
  return (
    <li
      ref={row}
      data-annotation={id}
      onKeyDown={(event) => unsure && confirmedBy(event) && actions.confirmPlace(unsure.key)}
      class={`annotation ${lost ? 'lost' : ''}`}
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
        {single ? (
          <span class="address" lang="zh-CN">
            {passageAddress(single, state, words)}
          </span>
        ) : (
          <span class="address">{words.passages.count(passages.length)}</span>
        )}
      </header>
      {single ? (
        <blockquote lang="zh-CN">
          <AnnotationQuote placed={single} state={state} actions={actions} words={words} />
        </blockquote>
      ) : (
        <PassageList passages={passages} state={state} actions={actions} words={words} />
      )}
      {current && chosen !== undefined && (
        <button
          type="button"
          class="button plain quiet add-passage"
          title={words.selectedWords(chosen)}
          onClick={() => actions.addSelection(id)}
        >
          <span class="icon icon-plus" />
          {words.passages.addSelection}
        </button>
      )}
      <NoteField
        note={noteOf(annotation)}
        draft={annotation.draft ?? false}
        rows={1}
        onWrite={(...written) => actions.writeNote(id, ...written)}
        words={words}
      />
      <Relations annotation={annotation} state={state} actions={actions} words={words} />
      {single?.place && single.place.tier !== 'anchored' && (
        <PlaceActions placed={single} state={state} actions={actions} words={words} />
      )}
      <footer>
        <span>
          {timesOf(annotation, words)}
          {lost && `　${words.triedAgain}`}
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

/** When it was made, and when it was last changed if that was another minute. */
function timesOf({ created, modified }: Annotation, words: Words): string {
  const made = timeText(created, words);
  const changed = timeText(modified, words);
  return made === changed ? made : `${made}　${words.modifiedAt(changed)}`;
}
