import type { ComponentChildren } from 'preact';
import { clauseText } from '../clause-text.ts';
import { KindLabel } from '../kind-label.tsx';
import type { MarkKind } from '../mark-kind.ts';
import type { Words } from '../words/zh-CN.ts';
import { Floating } from './floating.tsx';
import type { Box, CardView, Opened, OverlayActions } from './overlay-view.ts';
import { placeCard } from './place.ts';
import { moveInStack, Stack } from './stack.tsx';

interface CardFrameProps {
  card: CardView;
  visible?: Box | undefined;
  actions: Pick<OverlayActions, 'open'>;
  words: Words;
  children: ComponentChildren;
}

/** What every card has: its place beside the mark, kind and address above, and what else stands there beneath. */
export function CardFrame({ card, visible, actions, words, children }: CardFrameProps) {
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
      {children}
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
