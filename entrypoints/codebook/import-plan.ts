import { CODEBOOKS } from '../../lib/annotation/codebook/built-in/built-in.ts';
import { type Codebook, codesOf } from '../../lib/annotation/codebook/codebook.ts';
import { codebookDifference } from '../../lib/annotation/codebook/codebook-difference.ts';
import { freelyNamed } from '../../lib/annotation/codebook/codebook-names.ts';
import type { LeftOut } from '../../lib/exchange/codebook/read-codebook.ts';
import type { ImportPlan } from '../../lib/ui/codebook/codebook-state.ts';

/** A codebook from a file, and what taking it would do. */
export interface PlannedImport extends ImportPlan {
  /** In place of the one that is here, if there is one. */
  replacing?: Codebook;
  /** Beside all others, under a name that none of them has. */
  adding: Codebook;
}

/** @param own the person's codebooks @param id for the codebook, if it is to stand beside the others */
export function planImport(
  { codebook, leftOut, file }: { codebook: Codebook; leftOut: readonly LeftOut[]; file: string },
  own: readonly Codebook[],
  id: string,
): PlannedImport {
  const codes = codesOf(codebook);
  const name = codebook.name['zh-CN'];
  const here =
    own.find((it) => it.id === codebook.id) ?? own.find((it) => it.name['zh-CN'] === name);
  const adding = freelyNamed({ ...codebook, id }, [...CODEBOOKS, ...own]);
  const plan = {
    file,
    name,
    groups: codebook.groups.length,
    codes: codes.length,
    levels: Math.max(0, ...codes.map(({ depth }) => depth + 1)),
    leftOut,
    adding,
  };
  if (!here) return plan;
  const { added, changed, gone } = codebookDifference(here, codebook);
  const existing = {
    name: here.name['zh-CN'],
    added: added.length,
    changed: changed.length,
    gone: gone.length,
  };
  const others = [...CODEBOOKS, ...own.filter((it) => it !== here)];
  const replacing = freelyNamed({ ...codebook, id: here.id }, others);
  return { ...plan, existing, replacing };
}
