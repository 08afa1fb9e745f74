import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../notice/notice.ts';
import type { PanelActions } from './panel-state.ts';
import type { Asked } from './review-queue.ts';
import { isTyping } from './typing.ts';
import { focusRow } from './use-row-keys.ts';

/** Which item of the queue is the current one, and what happens when it is decided. */
export interface Decisions {
  current: string | undefined;
  /** Decides, and goes on to the next that is not decided. */
  decide(mention: Mention, decision: 'accepted' | 'rejected'): void;
}

/**
 * The queue by keys: A accepts, X rejects, E corrects the item that has the focus, or the current one; the next that
 * waits becomes current, in the page too. The item that is selected in the page is the current one.
 */
export function useDecisions(
  list: RefObject<HTMLElement | null>,
  items: readonly Asked[],
  selected: string | undefined,
  actions: Pick<PanelActions, 'accept' | 'reject' | 'correct' | 'reveal'>,
): Decisions {
  const [at, setAt] = useState<string | undefined>(undefined);
  const open = items.filter(({ decided }) => !decided);
  const isThere = (id: string | undefined) => items.some(({ mention }) => mention.id === id);
  const current = isThere(at) ? at : open[0]?.mention.id;
  const goes = useRef(false);
  useEffect(() => {
    if (isThere(selected)) setAt(selected);
  }, [selected]);
  useEffect(() => {
    if (!goes.current) return;
    goes.current = false;
    focusRow(rowOf(list.current, current));
  });
  const decide: Decisions['decide'] = (mention, decision) => {
    const next = nextOpen(items, mention.id);
    setAt(next ?? mention.id);
    goes.current = true;
    if (decision === 'accepted') actions.accept(mention.id);
    else actions.reject(mention.id);
    if (next !== undefined) actions.reveal({ id: next });
  };
  const latest = useRef({ items, current, decide, actions });
  latest.current = { items, current, decide, actions };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { items, current, decide, actions } = latest.current;
      const id = idAt(event) ?? current;
      const asked = items.find(({ mention }) => mention.id === id);
      if (!asked || asked.decided || !isOwn(event)) return;
      const key = event.key.toLowerCase();
      if (key === 'a') decide(asked.mention, 'accepted');
      else if (key === 'x') decide(asked.mention, 'rejected');
      else if (key === 'e') actions.correct(asked.mention.id);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return { current, decide };
}

/** A letter by itself, typed nowhere; one that is held down decides about one mark, and not about those unseen. */
const isOwn = (event: KeyboardEvent) =>
  !(event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) &&
  !event.isComposing &&
  !isTyping(event);

const idAt = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset.mark : undefined;

function rowOf(list: HTMLElement | null, id: string | undefined): HTMLElement | undefined {
  const item = list?.querySelector(`[data-mark="${CSS.escape(id ?? '')}"]`);
  return item?.querySelector<HTMLElement>('.jump') ?? undefined;
}

/** The first after an item that waits; behind the last, the first of all. */
function nextOpen(items: readonly Asked[], id: string): string | undefined {
  const at = items.findIndex(({ mention }) => mention.id === id);
  const after = [...items.slice(at + 1), ...items.slice(0, at)];
  return after.find(({ decided }) => !decided)?.mention.id;
}
