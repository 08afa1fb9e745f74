import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../entrypoints/reader/keys.ts';

const press = (key: string, more: KeyboardEventInit = {}) =>
  actionOf(new KeyboardEvent('keydown', { key, ...more }));

describe('actionOf', () => {
  it.each([
    ['1', { do: 'tag', number: 1 }],
    ['C', { do: 'clause' }],
    ['n', { do: 'note' }],
    ['y', { do: 'confirm' }],
    ['j', { do: 'next' }],
    ['k', { do: 'previous' }],
    ['Enter', { do: 'open' }],
    ['Escape', { do: 'close' }],
    ['Delete', { do: 'remove' }],
  ])('%s does %o', (key, action) => {
    expect(press(key)).toEqual(action);
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
  it.each(['input', 'textarea', 'select', 'div'])('leaves keys in a %s to the page', (name) => {
    const field = document.createElement(name);
    if (name === 'div') field.contentEditable = 'true';
    document.body.append(field);
    let action: unknown = 'not heard';
    field.addEventListener('keydown', (event) => {
      action = actionOf(event);
    });
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }));
    expect(action).toBeUndefined();
    field.remove();
  });
});
