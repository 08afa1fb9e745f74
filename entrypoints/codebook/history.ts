import type { Codebook } from '../../lib/annotation/codebook/codebook.ts';
import type { Picked } from '../../lib/ui/codebook/codebook-state.ts';

/** One change of a codebook: made if it has no `before`, deleted if it has no `after`. */
export interface Step {
  before?: Codebook;
  after?: Codebook;
  /** What was picked before. */
  picked?: Picked;
  /** Steps in a row of the same name are one. */
  name?: string;
  /** The tag that annotations were renamed by; `merged`: with one that others had. */
  renamed?: { from: string; to: string; merged: boolean };
}

/** So many steps can be taken back. */
const DEPTH = 100;

/** What was done to codebooks since the page was opened. */
export interface History {
  add(step: Step): void;
  /** The last step, which is forgotten. */
  takeBack(): Step | undefined;
}

export function emptyHistory(): History {
  const steps: Step[] = [];
  return {
    add(step) {
      const last = steps.at(-1);
      const joins =
        step.name !== undefined && last?.name === step.name && last.after?.id === step.after?.id;
      if (joins && step.after) last.after = step.after;
      else steps.push(step);
      if (steps.length > DEPTH) steps.shift();
    },
    takeBack: () => steps.pop(),
  };
}
