import type { Passage } from './annotation.ts';
import { isSamePlace } from './passages.ts';
import { sameJson } from './same-json.ts';

/**
 * The passages after one person has changed `base` to `mine`, while the store by now has `here`; known by their ids.
 * One that either added stays, and so does one that one took away while the other gave it another place: what a person
 * said of it would be lost. A place is the one that was chosen last. If each took away what the other left, all that
 * is here stays.
 */
export function mergePassages(
  base: readonly Passage[],
  here: readonly Passage[],
  mine: readonly Passage[],
): Passage[] {
  const kept = here.flatMap((passage) => {
    const [before, now] = [withId(base, passage.id), withId(mine, passage.id)];
    if (now === undefined) return before && sameJson(before, passage) ? [] : [passage];
    return [before ? mergePassage(before, passage, now) : now];
  });
  const addedHere = here.filter(({ id }) => !withId(base, id));
  const come = mine.filter((passage) => {
    if (withId(here, passage.id)) return false;
    const before = withId(base, passage.id);
    if (before) return !sameJson(before, passage);
    return !addedHere.some((it) => isSamePlace(it, passage));
  });
  const merged = [...kept, ...come];
  return merged.length === 0 ? [...here] : merged;
}

function mergePassage(base: Passage, here: Passage, mine: Passage): Passage {
  let merged = here;
  const foundAgain = base.absentFrom !== undefined && mine.absentFrom === undefined;
  if (foundAgain || !isSamePlace(base, mine)) {
    const { absentFrom: _, ...placed } = here;
    merged = { ...placed, selector: mine.selector };
  }
  const { absentFrom } = mine;
  return absentFrom === undefined || absentFrom === base.absentFrom
    ? merged
    : { ...merged, absentFrom };
}

const withId = (passages: readonly Passage[], id: string) => passages.find((it) => it.id === id);
