import { expect, it } from 'vitest';
import { isFull } from '../../../entrypoints/writing/is-full.ts';

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

it.each<[string, unknown, boolean]>([
  ['the browser’s', new DOMException('', 'QuotaExceededError'), true],
  ['Dexie’s', named('QuotaExceededError', 'no'), true],
  [
    'a wrapped one',
    Object.assign(named('AbortError', 'x'), { inner: named('QuotaExceededError', '') }),
    true,
  ],
  ['one that crossed in a message', new Error('QuotaExceededError: QuotaExceededError'), true],
  ['another', new Error('no document'), false],
  ['no error', 'QuotaExceededError', false],
])('%s', (_, error, full) => {
  expect(isFull(error)).toBe(full);
});
