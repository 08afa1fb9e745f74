import { type Codebook, codesOf, type PlacedCode } from './codebook.ts';

/** How one codebook is other than another: paths of codes. */
export interface CodebookDifference {
  added: string[];
  /** With other words, colour or key. */
  changed: string[];
  gone: string[];
  same: string[];
}

/** What becomes of the codes of `before`, if `after` stands in its place. */
export function codebookDifference(before: Codebook, after: Codebook): CodebookDifference {
  const old = new Map(codesOf(before).map((code) => [code.path, essenceOf(code)]));
  const difference: CodebookDifference = { added: [], changed: [], gone: [], same: [] };
  for (const code of codesOf(after)) {
    const was = old.get(code.path);
    old.delete(code.path);
    const sort = was === undefined ? 'added' : was === essenceOf(code) ? 'same' : 'changed';
    difference[sort].push(code.path);
  }
  return { ...difference, gone: [...old.keys()] };
}

/** What a code says, its place apart. */
function essenceOf({ definition, example, key, hue }: PlacedCode): string {
  return JSON.stringify([definition['zh-CN'], definition.en, example, key, hue]);
}
