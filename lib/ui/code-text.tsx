import { type Code, inLanguage } from '../annotation/codebook/codebook.ts';
import type { Words } from './words/zh-CN.ts';

/** What a tag means, and words of a notice that one would tag so. */
export function CodeText({ code, words }: { code: Code; words: Words }) {
  return (
    <>
      {inLanguage(code.definition, words.language)}
      <span class="example">
        {words.codebook.example}
        <q lang="zh-CN">{code.example}</q>
      </span>
    </>
  );
}
