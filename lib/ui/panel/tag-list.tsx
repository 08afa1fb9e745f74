import { useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../annotation/annotation.ts';
import { tagsOf } from '../../annotation/edit.ts';
import { hueOf } from '../tags.ts';
import type { Words } from '../words/zh-CN.ts';
import type { PanelActions } from './panel-state.ts';

interface TagListProps {
  annotation: Annotation;
  knownTags: readonly string[];
  actions: PanelActions;
  words: Words;
}

const hue = (tag: string) => ({ '--tag': `var(--tag-${hueOf(tag)})` });

/** An annotation's tags, each with its removal, and the way to add one. */
export function TagList(props: TagListProps) {
  const { annotation, actions, words } = props;
  const [adding, setAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdding(false);
    opener.current?.focus();
  };
  return (
    <div class="tags">
      {tagsOf(annotation).map((tag) => (
        <span key={tag} class="tag" style={hue(tag)}>
          {tag}
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
        ref={opener}
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
      {adding && <AddTag {...props} onClose={close} />}
    </div>
  );
}

function AddTag({
  annotation,
  knownTags,
  actions,
  words,
  onClose,
}: TagListProps & { onClose(): void }) {
  const has = tagsOf(annotation);
  const add = (tag: string) => {
    const name = tag.trim();
    if (name !== '') actions.addTag(annotation.id, name);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') add(event.currentTarget.value);
  };
  return (
    <fieldset
      class="choices"
      aria-label={words.addTag}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {knownTags
        .filter((tag) => !has.includes(tag))
        .map((tag) => (
          <button
            type="button"
            key={tag}
            class="button plain tag"
            style={hue(tag)}
            aria-label={words.addTagNamed(tag)}
            onClick={() => add(tag)}
          >
            {tag}
          </button>
        ))}
      <input
        class="field"
        aria-label={words.newTag}
        placeholder={words.newTag}
        maxLength={40}
        onKeyDown={onKeyDown}
      />
    </fieldset>
  );
}
