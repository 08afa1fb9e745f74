import { OFFICIALS } from '../../annotation/codebook/built-in/officials.ts';
import { Hues } from '../tags.ts';
import type { Words } from '../words/zh-CN.ts';
import { Card } from './card.tsx';
import { EndHandles } from './end-handles.tsx';
import { Help } from './help.tsx';
import { MarkMap } from './mark-map.tsx';
import type { OverlayActions, OverlayView } from './overlay-view.ts';
import { Toast } from './toast.tsx';
import { Toolbar } from './toolbar.tsx';

interface OverlayProps {
  view: OverlayView;
  actions: OverlayActions;
  words: Words;
}

/** What stands over the page, inside a closed shadow root: toolbar, card, toast. */
export function Overlay(props: OverlayProps) {
  const { hues } = props.view;
  const layers = <Layers {...props} />;
  return hues ? <Hues.Provider value={hues}>{layers}</Hues.Provider> : layers;
}

function Layers({ view, actions, words }: OverlayProps) {
  const { selection, card, toast, map, help, today, issuedOn, visible } = view;
  const { codebook = OFFICIALS, choosing = false, usedTags = [] } = view;
  const offer = { codebook, choosing, usedTags };
  return (
    <>
      {selection && (
        <Toolbar
          selection={selection}
          joinable={view.joinable}
          visible={visible}
          offer={offer}
          actions={actions}
          words={words}
        />
      )}
      {card && (
        <Card
          card={card}
          visible={visible}
          today={today}
          issuedOn={issuedOn}
          offer={offer}
          actions={actions}
          words={words}
        />
      )}
      {card?.opened.is === 'correction' && <EndHandles lines={card.boxes} actions={actions} />}
      {map && <MarkMap map={map} actions={actions} />}
      {help && <Help actions={actions} words={words} />}
      {toast && <Toast toast={toast} visible={visible} actions={actions} words={words} />}
    </>
  );
}
