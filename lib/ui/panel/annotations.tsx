import type { Annotation } from '../../annotation/annotation.ts';
import { firstCodesOf } from '../../annotation/codebook.ts';
import { tagsOf } from '../../annotation/edit.ts';
import { annotationGroups } from './annotation-groups.ts';
import { AnnotationRow } from './annotation-row.tsx';
import { CodebookChoice } from './codebook-choice.tsx';
import { Empty } from './empty.tsx';
import { Exchange } from './exchange.tsx';
import type { ViewProps } from './view-props.ts';

/** The reader's annotations: first the queues of those whose place is unsure or gone, then the others. */
export function Annotations(props: ViewProps) {
  const { state, actions, words } = props;
  const { annotations, places } = state;
  const { review, gone, inPlace } = annotationGroups(annotations, places);
  const used = usedTags(annotations);
  const rows = (group: readonly Annotation[]) => (
    <ul>
      {group.map((annotation) => (
        <AnnotationRow key={annotation.id} annotation={annotation} knownTags={used} {...props} />
      ))}
    </ul>
  );
  return (
    <>
      <Exchange scopes={['document', 'all']} actions={actions} words={words} />
      <search class="tools">
        <div class="row">
          <CodebookChoice {...props} />
        </div>
      </search>
      {annotations.length === 0 && (
        <Empty
          title={words.noAnnotations}
          hint={words.noAnnotationsHint(firstCodesOf(state.codebook).length)}
        />
      )}
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
          {rows(gone)}
        </section>
      )}
      {inPlace.length > 0 && (
        <section>
          {inPlace.length < annotations.length && (
            <h2 class="group">
              {words.inPlace} <span class="aside">{inPlace.length}</span>
            </h2>
          )}
          {rows(inPlace)}
        </section>
      )}
    </>
  );
}

/** The tags in use on this document, of whatever codebook. */
function usedTags(annotations: readonly Annotation[]): string[] {
  return [...new Set(annotations.flatMap(tagsOf))];
}
