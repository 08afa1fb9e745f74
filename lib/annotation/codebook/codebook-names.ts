import { LIMITS } from '../record/limits.ts';
import type { Bilingual, Codebook } from './codebook.ts';

/** The same words in both languages, for what a person writes in one. */
export function inBoth(text: string): Bilingual {
  return { 'zh-CN': text, en: text };
}

/** The words after those in one language were changed; where both were the same, they stay so. */
export function reworded(words: Bilingual, language: string, text: string): Bilingual {
  if (words['zh-CN'] === words.en) return inBoth(text);
  return language === 'en' ? { ...words, en: text } : { ...words, 'zh-CN': text };
}

/** Whether a codebook other than the one with this id has the name, in either language. */
export function isNameTaken(name: string, id: string, all: readonly Codebook[]): boolean {
  return all.some((it) => it.id !== id && namesOf(it).includes(folded(name)));
}

/** The name, or with the first number from 2 that makes it one that none of these has. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  if (!taken(name)) return name;
  let number = 2;
  while (taken(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}

/** With a name that no other codebook has; both languages get the same number. */
export function freelyNamed(codebook: Codebook, others: readonly Codebook[]): Codebook {
  const { id, name } = codebook;
  const ended = (words: string, end: string) => words.slice(0, LIMITS.codeName - end.length) + end;
  const numbered = (end: string) => ({
    'zh-CN': ended(name['zh-CN'], end),
    en: ended(name.en, end),
  });
  const clashes = (end: string) =>
    namesOf({ name: numbered(end) }).some((it) => isNameTaken(it, id, others));
  const end = freeName('', clashes);
  return end === '' ? codebook : { ...codebook, name: numbered(end) };
}

function namesOf({ name }: Pick<Codebook, 'name'>): string[] {
  return [folded(name['zh-CN']), folded(name.en)];
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
