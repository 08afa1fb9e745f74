import type { Words } from '../words/zh-CN.ts';
import { AnnotationCard } from './annotation-card.tsx';
import { CardFrame } from './card-frame.tsx';
import { CorrectionCard } from './correction-card.tsx';
import { MentionCard } from './mention-card.tsx';
import type { Box, CardView, OverlayActions } from './overlay-view.ts';
import type { TagOffer } from './tag-buttons.tsx';

interface CardProps {
  card: CardView;
  visible: Box | undefined;
  today: string | undefined;
  issuedOn: string | undefined;
  offer: TagOffer;
  actions: OverlayActions;
  words: Words;
}

/** What one mark says: kind and address, what, its value, facts, and what can be done with it. */
export function Card({ card, visible, today, issuedOn, offer, actions, words }: CardProps) {
  const { opened, writing = false } = card;
  return (
    <CardFrame {...{ card, visible, actions, words }}>
      {opened.is === 'correction' && (
        <CorrectionCard correction={opened} actions={actions} words={words} />
      )}
      {opened.is === 'mention' && (
        <MentionCard
          {...opened}
          today={today}
          issuedOn={issuedOn}
          actions={actions}
          words={words}
        />
      )}
      {opened.is === 'annotation' && (
        <AnnotationCard
          annotation={opened.annotation}
          uncertain={opened.uncertain}
          passage={opened.passage}
          relations={opened.relations}
          relating={opened.relating}
          writing={writing}
          offer={offer}
          actions={actions}
          words={words}
        />
      )}
    </CardFrame>
  );
}
