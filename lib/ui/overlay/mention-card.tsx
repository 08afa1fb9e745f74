import { DecisionButtons } from './decision-buttons.tsx';
import { HelpButton } from './help.tsx';
import type { MentionFactsProps } from './mention-facts.tsx';
import { MentionSaid } from './mention-said.tsx';
import type { OverlayActions } from './overlay-view.ts';

interface MentionCardProps extends MentionFactsProps {
  actions: OverlayActions;
}

/** A machine's mark: what it says, and what a person decides about it. */
export function MentionCard({ actions, ...said }: MentionCardProps) {
  const { mention, words } = said;
  return (
    <>
      <MentionSaid {...said} />
      <DecisionButtons mention={mention} actions={actions} words={words} />
      <footer>
        <button type="button" class="button plain" onClick={actions.note}>
          {words.note} <kbd>N</kbd>
        </button>
        <HelpButton actions={actions} words={words} />
      </footer>
    </>
  );
}
