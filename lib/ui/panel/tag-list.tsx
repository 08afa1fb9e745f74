import { useState } from 'preact/hooks';
import { type Codebook, codeAt, inLanguage } from '../../annotation/codebook/codebook.ts';
import { pathText } from '../../annotation/codebook/tag-path.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { tagsOf } from '../../annotation/record/edit.ts';
import { TagMenu } from '../tag-menu.tsx';
import { useTagHue } from '../tags.ts';
import type { Words } from '../words/zh-CN.ts';
import type { PanelActions } from './panel-state.ts';

interface TagListProps {
  annotation: Annotation;
  /** Whose tags are offered. */
  codebook: Codebook;
  /** All there are. */
  codebooks: readonly Codebook[];
  /** Tags in use on this document. */
  knownTags: readonly string[];
  actions: PanelActions;
  words: Words;
}

/** An annotation's tags, each with its removal, and the way to add one. */
export function TagList(props: TagListProps) {
  const { annotation, actions, words } = props;
  const tagHue = useTagHue();
  const [adding, setAdding] = useState(false);
  return (
    <div class="tags">
      {tagsOf(annotation).map((tag) => (
        <span key={tag} class="tag" style={tagHue(tag)} title={definitionOf(tag, props)}>
          {pathText(tag)}
          <button
            type="button"
            aria-label={words.removeTag(tag)}
            title={words.removeTag(tag)}
            onClick={() => actions.removeTag(annotation.id, tag)}
          >
            <span class="icon icon-cross" />
          </button>
        </span>
      ))}
      <button
        onMouseDown={(event) => event.preventDefault()}
        type="button"
        class="add"
        aria-expanded={adding}
        aria-label={words.addTag}
        title={words.addTag}
        onClick={() => setAdding(!adding)}
      >
        <span class="icon icon-plus" />
        {words.tag}
      </button>
      {adding && (
        <TagMenu
          codebook={props.codebook}
          others={props.knownTags}
          has={tagsOf(annotation)}
          onChoose={(tag) => {
            setAdding(false);
            actions.addTag(annotation.id, tag);
          }}
          onClose={() => setAdding(false)}
          onLeave={() => setAdding(false)}
          words={words}
        />
      )}
    </div>
  );
}

/** What a codebook says of a tag: the one that is offered, or else any other. */
function definitionOf(
  tag: string,
  { codebook, codebooks, words }: Pick<TagListProps, 'codebook' | 'codebooks' | 'words'>,
): string | undefined {
  for (const each of [codebook, ...codebooks]) {
    const code = codeAt(each, tag);
    if (code) return inLanguage(code.definition, words.language);
  }
  return undefined;
}
