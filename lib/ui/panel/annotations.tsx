import { useRef, useState } from 'preact/hooks';
import { offeredCodesOf } from '../../annotation/codebook/codebook.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { tagsOf } from '../../annotation/record/edit.ts';
import { ALL_ANNOTATIONS, annotationsFor } from './annotation-choices.ts';
import { annotationGroups } from './annotation-groups.ts';
import { AnnotationRow } from './annotation-row.tsx';
import { AnnotationTools } from './annotation-tools.tsx';
import { CodebookChoice } from './codebook-choice.tsx';
import { Empty } from './empty.tsx';
import { Exchange } from './exchange.tsx';
import { useInstalments } from './use-instalments.ts';
import type { ViewProps } from './view-props.ts';

/** The reader's annotations: first the queues of those whose place is unsure or gone, then the others. */
export function Annotations(props: ViewProps) {
  const { state, actions, words } = props;
  const { annotations, places } = state;
  const [choices, setChoices] = useState(ALL_ANNOTATIONS);
  const list = useRef<HTMLDivElement>(null);
  const [written, setWritten] = useState<string>();
  const shown = annotationsFor(annotations, choices, places, written);
  const { review, gone, inPlace } = annotationGroups(shown, places);
  const count = useInstalments(shown.length, JSON.stringify(choices));
  const used = usedTags(annotations);
  const rows = (group: readonly Annotation[], before = 0) => (
    <ul>
      {group.slice(0, Math.max(0, count - before)).map((annotation) => (
        <AnnotationRow key={annotation.id} annotation={annotation} knownTags={used} {...props} />
      ))}
    </ul>
  );
  return (
    <>
      <Exchange actions={actions} words={words} />
      {annotations.length > 0 ? (
        <AnnotationTools
          {...props}
          choices={choices}
          onChoose={setChoices}
          shown={shown}
          onLeave={() => list.current?.querySelector<HTMLElement>('button.quote')?.focus()}
        />
      ) : (
        <search class="tools">
          <div class="row">
            <CodebookChoice {...props} />
          </div>
        </search>
      )}
      <p class="unseen" role="status">
        {shown.length < annotations.length &&
          words.codebook.ofAnnotations(annotations.length, shown.length)}
      </p>
      {annotations.length > 0 && shown.length === 0 && (
        <Empty title={words.codebook.nothingFound} hint={words.empty.loosen}>
          <button type="button" class="button" onClick={() => setChoices(ALL_ANNOTATIONS)}>
            {words.codebook.showAll}
          </button>
        </Empty>
      )}
      {annotations.length === 0 && (
        <Empty
          title={words.noAnnotations}
          hint={words.noAnnotationsHint(offeredCodesOf(state.codebook).length)}
        />
      )}
      <div
        ref={list}
        onFocusIn={({ target }) => setWritten(annotationWrittenIn(target))}
        onFocusOut={() => setWritten(undefined)}
      >
        {review.length > 0 && (
          <section id="review-queue" tabIndex={-1}>
            <h2 class="group">
              <span class="kind kind-review">{words.review}</span>
              <span class="aside">
                {words.uncertainPlace}　{review.length}
              </span>
            </h2>
            {rows(review)}
          </section>
        )}
        {gone.length > 0 && (
          <section>
            <h2 class="group">
              {words.textGone} <span class="aside">{gone.length}</span>
            </h2>
            {rows(gone, review.length)}
          </section>
        )}
        {inPlace.length > 0 && (
          <section>
            {inPlace.length < shown.length && (
              <h2 class="group">
                {words.inPlace} <span class="aside">{inPlace.length}</span>
              </h2>
            )}
            {rows(inPlace, review.length + gone.length)}
          </section>
        )}
      </div>
    </>
  );
}

/** The annotation in whose note the focus is. */
function annotationWrittenIn(target: EventTarget | null): string | undefined {
  if (!(target instanceof HTMLTextAreaElement)) return undefined;
  return target.closest<HTMLElement>('[data-annotation]')?.dataset.annotation;
}

/** The tags in use on this document, of whatever codebook. */
function usedTags(annotations: readonly Annotation[]): string[] {
  return [...new Set(annotations.flatMap(tagsOf))];
}
