import { clauseText } from '../clause-text.ts';
import { KindLabel } from '../kind-label.tsx';
import type { MarkKind } from '../mark-kind.ts';
import type { Words } from '../words/zh-CN.ts';
import { AnnotationCard } from './annotation-card.tsx';
import { CorrectionCard } from './correction-card.tsx';
import { Floating } from './floating.tsx';
import { MentionCard } from './mention-card.tsx';
import type { Box, CardView, Opened, OverlayActions } from './overlay-view.ts';
import { placeCard } from './place.ts';
import { moveInStack, Stack } from './stack.tsx';
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
  const { opened, boxes, others, chosen, writing = false } = card;
  const title = titleOf(opened, words);
  const address = addressOf(opened);
  return (
    <Floating
      key={idOf(opened)}
      className="card"
      role="dialog"
      label={title}
      language={words.language}
      visible={visible}
      lines={boxes}
      place={placeCard}
      onKeyDown={moveInStack}
      takesFocus={chosen && !writing}
    >
      <header>
        {opened.is === 'correction' ? (
          <b>{title}</b>
        ) : (
          <KindLabel kind={kindOf(opened)} words={words} />
        )}
        {address && <span class="address">{clauseText(address)}</span>}
      </header>
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
      {others.length > 0 && <Stack others={others} actions={actions} words={words} />}
    </Floating>
  );
}

function titleOf(opened: Opened, words: Words): string {
  if (opened.is !== 'correction') return words.kinds[kindOf(opened)];
  return opened.adding ? words.decisions.addMissed : words.decisions.correct;
}

const kindOf = (opened: Opened): MarkKind =>
  opened.is === 'mention' ? opened.mention.kind : 'annotation';

function idOf(opened: Opened): string {
  if (opened.is === 'correction') return 'correction';
  return opened.is === 'mention' ? opened.mention.id : opened.annotation.id;
}

const addressOf = (opened: Opened): string | undefined =>
  opened.is === 'mention' ? opened.mention.clause : opened.clause;
