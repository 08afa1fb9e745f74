import type { Doubt } from '../../notice/doubts.ts';
import type { Commitment, Mention } from '../../notice/notice.ts';
import { mentionReading } from '../mention-reading.ts';
import type { Words } from '../words/zh-CN.ts';
import { DecisionButtons } from './decision-buttons.tsx';
import { HelpButton } from './help.tsx';
import { MentionFacts } from './mention-facts.tsx';
import type { OverlayActions } from './overlay-view.ts';

interface MentionCardProps {
  mention: Mention;
  commitment?: Commitment;
  doubts?: readonly Doubt[];
  today: string | undefined;
  issuedOn: string | undefined;
  actions: OverlayActions;
  words: Words;
}

/** A machine's mark: what was found, its normalised value, and the rule behind it. */
export function MentionCard({ actions, ...facts }: MentionCardProps) {
  const { mention, words } = facts;
  const { what, value } = mentionReading(mention, words);
  return (
    <>
      <p class="value" lang="zh-CN">
        {what}
        <b>{value}</b>
      </p>
      <MentionFacts {...facts} />
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
