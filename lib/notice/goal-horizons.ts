import { lastBefore } from '../text/last-before.ts';
import type { DeadlineMention, OutlineNode } from './notice.ts';

/** A bound and the clause that states it. */
export interface Horizon {
  from: OutlineNode;
  deadline: DeadlineMention;
}

/** Years after the first bound in which a later one is a step of the same plan, not an outlook (展望2035年). */
const PLAN_YEARS = 5;

const year = ({ deadline }: Horizon) => Number(deadline.endDate?.slice(0, 4));
const later = (one: Horizon, other: Horizon | undefined) =>
  other === undefined || (one.deadline.endDate ?? '') > (other.deadline.endDate ?? '');

/** The last of the bounds that are steps of the plan that the first begins. */
export function latest(horizons: readonly Horizon[]): Horizon | undefined {
  const first = horizons[0];
  if (!first) return undefined;
  return horizons
    .filter((horizon) => year(horizon) - year(first) <= PLAN_YEARS)
    .reduce((best, next) => (later(next, best) ? next : best));
}

/** A bound of a chapter of goals, which holds from the end of that chapter on. */
export interface Goal extends Horizon {
  start: number;
}

/** What holds from `start` on: the latest bound, and the latest that a clause of another address states. */
interface Step {
  start: number;
  best: Goal;
  other: Goal | undefined;
}

/**
 * Tells the bound that the goals give to a clause, by where it begins and its address: the latest of those before it
 * that a clause of another address states. Each goal is read once and not for each clause, so that a text of many
 * notices takes no more time than its length asks for. Goals come in order of `start`.
 */
export function goalReader(
  goals: readonly Goal[],
): (start: number, clause: string) => Horizon | undefined {
  const [first] = goals;
  const steps = stepsOf(goals);
  const besideFirst = stepsOf(goals.filter(({ from }) => from.clause !== first?.from.clause));
  return (start, clause) => {
    const isFirst = first?.from.clause === clause;
    const ordered = isFirst ? besideFirst : steps;
    const step = ordered[lastBefore(ordered, start)];
    return step?.best.from.clause === clause ? step.other : step?.best;
  };
}

function stepsOf(goals: readonly Goal[]): Step[] {
  const [first] = goals;
  const steps: Step[] = [];
  if (!first) return steps;
  let best = first;
  let other: Goal | undefined;
  for (const goal of goals) {
    const elsewhere = goal.from.clause !== best.from.clause;
    if (year(goal) - year(first) <= PLAN_YEARS) {
      if (later(goal, best)) {
        if (elsewhere) other = best;
        best = goal;
      } else if (elsewhere && later(goal, other)) other = goal;
    }
    steps.push({ start: goal.start, best, other });
  }
  return steps;
}
