import { BUILT_IN_TAGS } from '../tags.ts';
import type { Words } from '../words/zh-CN.ts';
import { Floating } from './floating.tsx';
import { HelpButton } from './help.tsx';
import type { Box, OverlayActions } from './overlay-view.ts';
import { placeToolbar } from './place.ts';

interface ToolbarProps {
  selection: readonly Box[];
  visible: Box | undefined;
  actions: OverlayActions;
  words: Words;
}

/** Over a selection in the article: four tags, the whole clause, a note. One click saves. */
export function Toolbar({ selection, visible, actions, words }: ToolbarProps) {
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
      {BUILT_IN_TAGS.map(({ name, hue, key }) => (
        <button
          type="button"
          key={name}
          class="button plain tag"
          style={{ '--tag': `var(--tag-${hue})` }}
          onClick={() => actions.tag(name)}
        >
          {name} <kbd>{key}</kbd>
        </button>
      ))}
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
      <HelpButton actions={actions} words={words} />
    </Floating>
  );
}
