import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../entrypoints/reader/keys.ts';

const press = (key: string, more: KeyboardEventInit = {}) =>
  actionOf(new KeyboardEvent('keydown', { key, ...more }));

describe('actionOf', () => {
  it.each([
    ['1', { do: 'tag', number: 1 }],
    ['C', { do: 'clause' }],
    ['n', { do: 'note' }],
    ['t', { do: 'tags' }],
    ['y', { do: 'confirm' }],
    ['j', { do: 'step', by: 1, stride: 'mark' }],
    ['k', { do: 'step', by: -1, stride: 'mark' }],
    [']', { do: 'step', by: 1, stride: 'clause' }],
    ['[', { do: 'step', by: -1, stride: 'clause' }],
    ['?', { do: 'help' }],
    ['Enter', { do: 'open' }],
    ['Escape', { do: 'close' }],
    ['Delete', { do: 'remove' }],
  ])('%s does %o', (key, action) => {
    expect(press(key)).toEqual(action);
  });
  it('steps by kind with Shift, and by mark with the Caps Lock on', () => {
    const byKind = { do: 'step', by: 1, stride: 'kind' };
    expect(press('J', { shiftKey: true })).toEqual(byKind);
    expect(press('J')).toEqual({ do: 'step', by: 1, stride: 'mark' });
  });
  it('begins with Alt+Shift, whatever letter that writes', () => {
    const held = { altKey: true, shiftKey: true };
    expect(press('Ô', { ...held, code: 'KeyJ' })).toEqual({ do: 'begin', by: 1, stride: 'mark' });
    expect(press('K', { ...held, code: 'KeyK' })).toMatchObject({ do: 'begin', by: -1 });
    expect(press('j', { altKey: true, code: 'KeyJ' })).toBeUndefined();
    expect(press('j', { ...held, ctrlKey: true, code: 'KeyJ' })).toBeUndefined();
  });
  it('undoes with Ctrl+Z and Cmd+Z, not with Ctrl+Shift+Z', () => {
    expect(press('z', { ctrlKey: true })).toEqual({ do: 'undo' });
    expect(press('z', { metaKey: true })).toEqual({ do: 'undo' });
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBeUndefined();
  });
  it.each([
    ['q', {}],
    ['0', {}],
    ['z', {}],
    ['c', { ctrlKey: true }],
    ['1', { altKey: true }],
    ['n', { isComposing: true }],
  ])('leaves %s with %o to the page', (key, more) => {
    expect(press(key, more)).toBeUndefined();
  });

  /** What a key does that is pressed in an element of the page, heard on the window as the reader hears it. */
  function pressIn(element: HTMLElement, key = 'n', inside: HTMLElement = element): unknown {
    document.body.append(element);
    let action: unknown = 'not heard';
    const hear = (event: KeyboardEvent) => {
      action = actionOf(event);
    };
    addEventListener('keydown', hear, { capture: true });
    inside.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    removeEventListener('keydown', hear, { capture: true });
    element.remove();
    return action;
  }
  const made = (name: string, attributes: Record<string, string> = {}) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  it.each([
    ['input', {}],
    ['textarea', {}],
    ['select', {}],
    ['div', { contenteditable: 'true' }],
    ['div', { role: 'searchbox' }],
    ['page-editor', {}],
  ])('leaves keys in a %s with %o to the page', (name, attributes) => {
    expect(pressIn(made(name, attributes))).toBeUndefined();
    expect(pressIn(made(name, attributes), 'Escape')).toBeUndefined();
  });
  it('leaves keys in a field within a shadow root to the page', () => {
    const host = made('div');
    const field = made('input');
    host.attachShadow({ mode: 'open' }).append(field);
    expect(pressIn(host, 'n', field)).toBeUndefined();
  });
  it.each(['a', 'button', 'summary'])('leaves Enter on a %s to the page, and no letter', (name) => {
    expect(pressIn(made(name), 'Enter')).toBeUndefined();
    expect(pressIn(made(name), 'n')).toEqual({ do: 'note' });
  });
});
