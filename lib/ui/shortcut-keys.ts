import type { Words } from './words/zh-CN.ts';

/** The keys that work in the page, by what they do. */
export const SHORTCUT_KEYS: readonly (readonly [
  does: keyof Words['keys'],
  keys: readonly string[],
])[] = [
  ['begin', ['Alt+Shift+J', 'Alt+Shift+K']],
  ['next', ['J', 'K']],
  ['nextOfKind', ['Shift+J', 'Shift+K']],
  ['nextClause', [']', '[']],
  ['stack', ['Tab', '↑', '↓']],
  ['open', ['Enter']],
  ['tag', ['1', '…', '9']],
  ['tags', ['T']],
  ['clause', ['C']],
  ['note', ['N']],
  ['decide', ['A', 'X', 'E']],
  ['missed', ['M']],
  ['join', ['P']],
  ['relate', ['R']],
  ['remove', ['Delete']],
  ['undo', ['Ctrl+Z']],
  ['close', ['Esc']],
  ['help', ['?']],
];

/** The keys that work in the panel, wherever the focus is but in a field. */
export const PANEL_KEYS: readonly (readonly [
  does: keyof Words['settings']['keys']['panel'],
  keys: readonly string[],
])[] = [
  ['rows', ['J', 'K']],
  ['reveal', ['Enter']],
  ['tabs', ['G', 'O L T D N']],
  ['search', ['/']],
  ['mine', ['F']],
];
