import { sameJson } from '../record/same-json.ts';
import type { Code, Codebook } from './codebook.ts';

/** Whether two states of a codebook say the same. */
export function sameCodebook(a: Codebook, b: Codebook): boolean {
  return a.name['zh-CN'] === b.name['zh-CN'] && a.name.en === b.name.en && sameCodes(a, b);
}

/** Whether they have the same codes in the same order and groups, whatever the codebooks are called. */
export function sameCodes(a: Codebook, b: Codebook): boolean {
  return sameJson(said(a), said(b));
}

/** Whether two codes say the same, with those under them. */
export function sameCode(a: Code, b: Code): boolean {
  return sameJson(inOrder(a), inOrder(b));
}

/** In one order of keys: an editor and a file have each their own. */
const said = ({ groups }: Codebook) =>
  groups.map(({ name, codes }) => [name['zh-CN'], name.en, codes.map(inOrder)]);

function inOrder({ name, definition, example, key, hue, under = [] }: Code): unknown[] {
  return [name, definition['zh-CN'], definition.en, example, key, hue, under.map(inOrder)];
}
