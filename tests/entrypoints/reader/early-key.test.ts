import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { holdEarlyKey } from '../../../entrypoints/reader/early-key.ts';

const BEGIN = '{Alt>}{Shift>}{KeyJ}{/Shift}{/Alt}';
const BACK = '{Alt>}{Shift>}{KeyK}{/Shift}{/Alt}';

describe('the key pressed before the desk is there', () => {
  let reached: string[];
  let life: AbortController;
  const page = (event: KeyboardEvent) => void reached.push(event.key);
  beforeEach(() => {
    reached = [];
    life = new AbortController();
    addEventListener('keydown', page);
  });
  afterEach(() => {
    life.abort();
    removeEventListener('keydown', page);
  });

  it('is held, the last one counts, and the page does not hear it', async () => {
    const early = holdEarlyKey(life.signal);
    await userEvent.keyboard(BEGIN);
    await userEvent.keyboard(BACK);
    expect(early.take()).toEqual({ do: 'begin', by: -1, stride: 'mark' });
    expect(reached).not.toContain('K');
  });

  it('is none but that one: other keys are the page’s', async () => {
    const early = holdEarlyKey(life.signal);
    await userEvent.keyboard('j');
    expect(early.take()).toBeUndefined();
    expect(reached).toEqual(['j']);
  });

  it('is not one that a script made', () => {
    const early = holdEarlyKey(life.signal);
    const made = { code: 'KeyJ', key: 'J', altKey: true, shiftKey: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...made, bubbles: true }));
    expect(early.take()).toBeUndefined();
  });

  it('is held no longer once it was taken, or the reading has ended', async () => {
    const taken = holdEarlyKey(life.signal);
    taken.take();
    const ended = holdEarlyKey(life.signal);
    life.abort();
    await userEvent.keyboard(BEGIN);
    expect(taken.take()).toBeUndefined();
    expect(ended.take()).toBeUndefined();
  });
});
