import { shortened } from '../shortened.ts';
import type { Words } from '../words/zh-CN.ts';
import { Floating } from './floating.tsx';
import { HelpButton } from './help.tsx';
import type { Box, OverlayActions, OverlayView } from './overlay-view.ts';
import { placeToolbar } from './place.ts';
import { AllTags, TagButtons, type TagOffer } from './tag-buttons.tsx';

interface ToolbarProps {
  selection: readonly Box[];
  joinable: OverlayView['joinable'];
  visible: Box | undefined;
  offer: TagOffer;
  actions: OverlayActions;
  words: Words;
}

/**
 * Over a selection in the article: the codebook's tags, the whole clause, a note; more of what is current. One click
 * saves.
 */
export function Toolbar({ selection, joinable, visible, offer, actions, words }: ToolbarProps) {
  return (
    <Floating
      className="toolbar"
      role="toolbar"
      label={words.annotation}
      language={words.language}
      visible={visible}
      lines={selection}
      place={placeToolbar}
    >
      <TagButtons offer={offer} actions={actions} words={words} />
      <hr />
      <button type="button" class="button plain" onClick={actions.takeClause}>
        <span class="icon icon-clause" />
        {words.wholeClause} <kbd>C</kbd>
      </button>
      <button type="button" class="button plain" onClick={actions.note}>
        <span class="icon icon-note" />
        {words.note} <kbd>N</kbd>
      </button>
      <button type="button" class="button plain" onClick={actions.addMissed}>
        {words.decisions.addMissed} <kbd>M</kbd>
      </button>
      {joinable && (
        <button
          type="button"
          class="button plain"
          title={words.passages.joinTo(shortened(joinable.quote), joinable.passages)}
          onClick={actions.join}
        >
          <span class="icon icon-plus" />
          {words.passages.join} <kbd>P</kbd>
        </button>
      )}
      <HelpButton actions={actions} words={words} />
      <AllTags offer={offer} actions={actions} words={words} />
    </Floating>
  );
}
