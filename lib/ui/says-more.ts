import { fullWidth } from './full-width.ts';

/** Whether a text says anything that none of those beside it says; spaces and the width of marks do not count. */
export function saysMore(text: string, ...beside: string[]): boolean {
  const tight = (words: string) => fullWidth(words).replaceAll(' ', '');
  return beside.every((other) => !tight(other).includes(tight(text)));
}
