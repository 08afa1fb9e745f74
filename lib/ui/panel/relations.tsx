import { useState } from 'preact/hooks';
import { soughtBy } from '../../annotation/anchoring/sought.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { RELATIONS, type RelationKind } from '../../annotation/record/relation.ts';
import { RelatedItem } from '../related-item.tsx';
import { Choice } from './choice.tsx';
import type { ViewProps } from './view-props.ts';

interface RelationsProps extends ViewProps {
  annotation: Annotation;
}

/** How an annotation stands to others, told on both, and the way to relate it to one more. */
export function Relations(props: RelationsProps) {
  const { annotation, state, actions, words } = props;
  const [adding, setAdding] = useState(false);
  const { id } = annotation;
  const others = state.annotations.filter((it) => it.id !== id);
  const told = (state.relations ?? []).filter(({ from, to }) => from === id || to === id);
  return (
    <div class="relations">
      {told.length > 0 && (
        <ul aria-label={words.codebook.relations}>
          {told.map((relation) => {
            const isFrom = relation.from === id;
            const end = isFrom ? relation.to : relation.from;
            const other = others.find((it) => it.id === end);
            return (
              <RelatedItem
                key={relation.id}
                {...{ kind: relation.kind, isFrom, words }}
                quote={other && quoteOf(other)}
                onOpen={() => actions.reveal({ id: end })}
                onUnrelate={() => actions.unrelate(relation.id)}
              />
            );
          })}
        </ul>
      )}
      {adding && <NewRelation {...props} others={others} onDone={() => setAdding(false)} />}
      {others.length === 0 && told.length === 0 && <p class="quiet small">{words.empty.noOther}</p>}
      {others.length > 0 && !adding && (
        <button type="button" class="button plain quiet" onClick={() => setAdding(true)}>
          {words.codebook.relate}
        </button>
      )}
    </div>
  );
}

interface NewRelationProps extends RelationsProps {
  others: readonly Annotation[];
  onDone(): void;
}

function NewRelation({ annotation, others, onDone, actions, words }: NewRelationProps) {
  const [kind, setKind] = useState<RelationKind>(RELATIONS[0]);
  const [to, setTo] = useState(others[0]?.id ?? '');
  const quotes = Object.fromEntries(others.map((it) => [it.id, quoteOf(it)]));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        actions.relate(annotation.id, to, kind);
        onDone();
      }}
    >
      <Choice
        label={words.codebook.relation}
        options={RELATIONS}
        names={words.codebook.relates}
        chosen={kind}
        onChoose={setKind}
      />
      <Choice
        label={words.codebook.otherAnnotation}
        options={others.map(({ id }) => id)}
        names={quotes}
        chosen={to}
        onChoose={setTo}
      />
      <button type="submit" class="button">
        {words.codebook.relateNow}
      </button>
      <button type="button" class="button plain" onClick={onDone}>
        {words.cancel}
      </button>
    </form>
  );
}

/** So many characters tell one quotation from another in a list. */
const SHORT = 24;

function quoteOf({ target }: Annotation): string {
  const quote = soughtBy(target.selector)?.exact ?? '';
  return quote.length > SHORT ? `${quote.slice(0, SHORT)}…` : quote;
}
