import { useState } from 'preact/hooks';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { noteOf, tagsOf } from '../../annotation/record/edit.ts';
import { NoteField } from '../note-field.tsx';
import type { Words } from '../words/zh-CN.ts';
import { CardRelations } from './card-relations.tsx';
import { HelpButton } from './help.tsx';
import type { OverlayActions, RelatedTo, Relating } from './overlay-view.ts';
import { PassageSteps } from './passage-steps.tsx';
import { AllTags, TagButtons, type TagOffer } from './tag-buttons.tsx';

interface AnnotationCardProps {
  annotation: Annotation;
  writing: boolean;
  /** Its place is to be reviewed. */
  uncertain?: boolean | undefined;
  /** Which of its passages it is that is open. */
  passage?: { number: number; of: number } | undefined;
  relations?: readonly RelatedTo[] | undefined;
  relating?: Relating | undefined;
  offer: TagOffer;
  actions: OverlayActions;
  words: Words;
}

/** A person's annotation: tags that can be pressed on and off, and the note, stored as it is typed. */
export function AnnotationCard(props: AnnotationCardProps) {
  const { annotation, writing, uncertain = false, passage, offer, actions, words } = props;
  const tags = tagsOf(annotation);
  const [open, setOpen] = useState(false);
  const expanded = writing || open || noteOf(annotation) !== '';
  return (
    <>
      <div class="tags">
        <TagButtons offer={offer} has={tags} actions={actions} words={words} />
        <AllTags offer={offer} has={tags} actions={actions} words={words} />
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
      {passage && <PassageSteps {...passage} actions={actions} words={words} />}
      <CardRelations
        relations={props.relations ?? []}
        relating={props.relating}
        actions={actions}
        words={words}
      />
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
        <button
          type="button"
          class="button plain"
          aria-pressed={props.relating?.is === 'from'}
          onClick={actions.relate}
        >
          {words.relating.begin} <kbd>R</kbd>
        </button>
        <button type="button" class="button plain" onClick={actions.remove}>
          {words.remove}
        </button>
        <HelpButton actions={actions} words={words} />
      </footer>
    </>
  );
}
