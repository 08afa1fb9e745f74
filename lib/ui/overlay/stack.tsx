import { KindLabel } from '../kind-label.tsx';
import type { Words } from '../words/zh-CN.ts';
import type { Other, OverlayActions } from './overlay-view.ts';

interface StackProps {
  others: readonly Other[];
  actions: Pick<OverlayActions, 'open'>;
  words: Words;
}

/** What else stands at the place of the open mark, each to be opened: by pointer, Tab, or the arrow keys. */
export function Stack({ others, actions, words }: StackProps) {
  return (
    <div class="others">
      <span>{words.alsoHere}</span>
      <ul aria-label={words.alsoHere}>
        {others.map(({ id, kind, words: quote }) => (
          <li key={id}>
            <button type="button" class="button plain other" onClick={() => actions.open(id)}>
              <KindLabel kind={kind} words={words} />
              <span class="quote" lang="zh-CN">
                {quote}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Arrow keys, Home and End in a card go through its stack; in a note they are the note's. */
export function moveInStack(event: KeyboardEvent): void {
  const { currentTarget: card, target } = event;
  if (!(card instanceof Element) || target instanceof HTMLTextAreaElement) return;
  const buttons = [...card.querySelectorAll<HTMLElement>('.other')];
  const from = buttons.findIndex((button) => button.matches(':focus'));
  const places = {
    ArrowDown: from + 1,
    ArrowUp: from < 0 ? buttons.length - 1 : from - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const button = buttons[places[event.key as keyof typeof places]];
  if (button === undefined) return;
  button.focus();
  event.preventDefault();
}
