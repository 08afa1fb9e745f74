import { expect, it } from 'vitest';
import { attempting } from '../../../entrypoints/desk/attempt.ts';

it.each([
  ['the news', async () => ({ is: 'saved' as const }), { is: 'saved' }],
  ['that there are none', async () => undefined, undefined],
  ['what went wrong', () => Promise.reject(new Error('no space')), failed('no space')],
  ['what was thrown, whatever it is', () => Promise.reject('no'), failed('no')],
])('tells %s', async (_, work: () => Promise<{ is: 'saved' } | undefined>, told) => {
  const heard: unknown[] = [];
  await attempting<{ is: 'saved' }>((news) => heard.push(news))(work);
  expect(heard).toEqual([told]);
});

function failed(message: string) {
  return { is: 'failed', message };
}
