import type { Words } from '../words/zh-CN.ts';
import { Card } from './card.tsx';
import type { OverlayActions, OverlayView } from './overlay-view.ts';
import { Toast } from './toast.tsx';
import { Toolbar } from './toolbar.tsx';

interface OverlayProps {
  view: OverlayView;
  actions: OverlayActions;
  words: Words;
}

/** What stands over the page, inside a closed shadow root: toolbar, card, toast. */
export function Overlay({ view, actions, words }: OverlayProps) {
  const { selection, card, toast, today, issuedOn } = view;
  return (
    <>
      {selection && <Toolbar selection={selection} actions={actions} words={words} />}
      {card && (
        <Card card={card} today={today} issuedOn={issuedOn} actions={actions} words={words} />
      )}
      {toast && <Toast toast={toast} actions={actions} words={words} />}
    </>
  );
}
