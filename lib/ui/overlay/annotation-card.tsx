import { useState } from 'preact/hooks';
import type { Annotation } from '../../annotation/annotation.ts';
import { noteOf, tagsOf } from '../../annotation/edit.ts';
import { NoteField } from '../note-field.tsx';
import { BUILT_IN_TAGS, hueOf } from '../tags.ts';
import type { Words } from '../words/zh-CN.ts';
import { HelpButton } from './help.tsx';
import type { OverlayActions } from './overlay-view.ts';

interface AnnotationCardProps {
  annotation: Annotation;
  writing: boolean;
  /** Its place is to be reviewed. */
  uncertain?: boolean | undefined;
  actions: OverlayActions;
  words: Words;
}

/** A person's annotation: tags that can be pressed on and off, and the note, stored as it is typed. */
export function AnnotationCard(props: AnnotationCardProps) {
  const { annotation, writing, uncertain = false, actions, words } = props;
  const tags = tagsOf(annotation);
  const [open, setOpen] = useState(false);
  const expanded = writing || open || noteOf(annotation) !== '';
  return (
    <>
      <div class="tags">
        {BUILT_IN_TAGS.map(({ name, key }) => (
          <button
            type="button"
            key={name}
            class="button plain tag"
            aria-pressed={tags.includes(name)}
            style={{ '--tag': `var(--tag-${hueOf(name)})` }}
            onClick={() => (tags.includes(name) ? actions.removeTag(name) : actions.tag(name))}
          >
            {name} <kbd>{key}</kbd>
          </button>
        ))}
        {tags.filter(isOwn).map((name) => (
          <button
            type="button"
            key={name}
            class="button plain tag"
            aria-pressed
            style={{ '--tag': `var(--tag-${hueOf(name)})` }}
            onClick={() => actions.removeTag(name)}
          >
            {name}
          </button>
        ))}
      </div>
      {expanded && (
        <NoteField
          note={noteOf(annotation)}
          draft={annotation.draft ?? false}
          focused={writing || open}
          onWrite={(...written) => actions.writeNote(annotation.id, ...written)}
          words={words}
        />
      )}
      <footer>
        {uncertain && (
          <button type="button" class="button" onClick={actions.confirmPlace}>
            {words.itIsHere} <kbd>Y</kbd>
          </button>
        )}
        {!expanded && (
          <button type="button" class="button plain" onClick={() => setOpen(true)}>
            {words.note} <kbd>N</kbd>
          </button>
        )}
        <button type="button" class="button plain" onClick={actions.remove}>
          {words.remove}
        </button>
        <HelpButton actions={actions} words={words} />
      </footer>
    </>
  );
}

/** A tag of one's own, given in the panel. */
const isOwn = (tag: string) => BUILT_IN_TAGS.every(({ name }) => name !== tag);
