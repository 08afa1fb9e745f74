import { RELATIONS } from '../../annotation/relation.ts';
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
          {relations.map((relation) => (
            <Related key={relation.id} relation={relation} actions={actions} words={words} />
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

interface RelatedProps {
  relation: RelatedTo;
  actions: RelationActions;
  words: Words;
}

function Related({ relation, actions, words }: RelatedProps) {
  const { id, kind, isFrom, other, quote } = relation;
  return (
    <li>
      <button type="button" class="button plain related" onClick={() => actions.goTo(other)}>
        {words.codebook[isFrom ? 'relates' : 'isRelated'][kind]}
        <q lang="zh-CN">{quote}</q>
      </button>
      <button
        type="button"
        class="button plain"
        aria-label={words.codebook.unrelate}
        title={words.codebook.unrelate}
        onClick={() => actions.unrelate(id)}
      >
        <span class="icon icon-cross" />
      </button>
    </li>
  );
}
