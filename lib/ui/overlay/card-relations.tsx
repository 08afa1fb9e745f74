import { RELATIONS } from '../../annotation/record/relation.ts';
import { RelatedItem } from '../related-item.tsx';
import type { Words } from '../words/zh-CN.ts';
import type { RelatedTo, Relating, RelationActions } from './overlay-view.ts';

interface CardRelationsProps {
  relations: readonly RelatedTo[];
  relating: Relating | undefined;
  actions: RelationActions;
  words: Words;
}

/** How the annotation in the card stands to others, and the choice that relates it to one more. */
export function CardRelations({ relations, relating, actions, words }: CardRelationsProps) {
  if (relations.length === 0 && !relating) return null;
  return (
    <div class="card-relations">
      {relations.length > 0 && (
        <ul aria-label={words.codebook.relations}>
          {relations.map(({ id, kind, isFrom, other, quote }) => (
            <RelatedItem
              key={id}
              {...{ kind, isFrom, quote, words }}
              onOpen={() => actions.goTo(other)}
              onUnrelate={() => actions.unrelate(id)}
            />
          ))}
        </ul>
      )}
      {relating?.is === 'from' && (
        <p class="quiet" role="status">
          {words.relating.from}
        </p>
      )}
      {relating?.is === 'to' && (
        <fieldset>
          <legend lang="zh-CN">{words.relating.as(relating.quote)}</legend>
          {RELATIONS.map((kind) => (
            <button type="button" class="button" key={kind} onClick={() => actions.relateAs(kind)}>
              {words.codebook.relates[kind]}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
