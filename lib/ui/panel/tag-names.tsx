import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isWithin, pathText, tidyPath } from '../../annotation/codebook/tag-path.ts';
import type { TagUse } from '../../annotation/codebook/tag-uses.ts';
import { useTagHue } from '../tags.ts';
import type { Words } from '../words/zh-CN.ts';
import type { PanelActions } from './panel-state.ts';

interface TagNamesProps {
  /** None while they are being counted. */
  uses: readonly TagUse[] | undefined;
  actions: Pick<PanelActions, 'renameTag'>;
  words: Words;
}

/** The tags on all documents, each of which can be renamed, or merged with another by giving it that one's name. */
export function TagNames({ uses, actions, words }: TagNamesProps) {
  const tagHue = useTagHue();
  const [editing, setEditing] = useState<string>();
  if (uses === undefined) return <p class="quiet">{words.codebook.counting}</p>;
  if (uses.length === 0) return <p class="quiet">{words.codebook.noTags}</p>;
  return (
    <section class="many-tags">
      <h3>{words.codebook.onAllDocuments}</h3>
      <ul>
        {uses.map((use) => (
          <li key={use.tag}>
            {editing === use.tag ? (
              <NameField
                use={use}
                uses={uses}
                onRename={(to) => {
                  setEditing(undefined);
                  actions.renameTag(use.tag, to);
                }}
                onLeave={() => setEditing(undefined)}
                words={words}
              />
            ) : (
              <>
                <span class="tag" style={tagHue(use.tag)}>
                  {pathText(use.tag)}
                </span>
                <span class="quiet small">
                  {words.codebook.used(use.annotations, use.documents)}
                </span>
                <button
                  type="button"
                  class="button plain"
                  aria-label={words.codebook.renameNamed(pathText(use.tag))}
                  title={words.codebook.renameNamed(pathText(use.tag))}
                  onClick={() => setEditing(use.tag)}
                >
                  <span class="icon icon-pencil" />
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NameFieldProps {
  use: TagUse;
  uses: readonly TagUse[];
  onRename(to: string): void;
  onLeave(): void;
  words: Words;
}

/** The new name; before it is taken, what it will touch is said, and whether two tags become one. */
function NameField({ use, uses, onRename, onLeave, words }: NameFieldProps) {
  const [typed, setTyped] = useState(use.tag);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const to = tidyPath(typed);
  const taken = uses.some(({ tag }) => tag === to && !isWithin(use.tag, to));
  const isNew = to !== '' && to !== use.tag;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) onRename(to);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <input
        ref={field}
        class="field"
        aria-label={words.codebook.renameNamed(pathText(use.tag))}
        value={typed}
        maxLength={80}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button" disabled={!isNew}>
        {taken ? words.codebook.merge : words.codebook.rename}
      </button>
      <button type="button" class="button plain" onClick={onLeave}>
        {words.cancel}
      </button>
      <p class="quiet small" role="status">
        {words.codebook.willTouch(use.annotations, use.documents)}
        {taken && words.codebook.willMerge(pathText(to))}
      </p>
    </form>
  );
}
