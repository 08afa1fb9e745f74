import { allMatches } from '../../text/all-matches.ts';
import type { Role } from '../notice.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft, Setting } from '../recogniser.ts';
import { bodyChainAt } from './body-chain.ts';
import { isGeneric } from './body-pattern.ts';
import { department } from './draft-departments.ts';
import { shortNamesAt } from './short-names.ts';

/** Words before a body that give it a duty though it is no subject. */
const RELIANCE =
  /(?:(?:充分)?发挥好?|(?:办公室|秘书处|工作机构)(?:设在|设于|挂靠在?)|(?:依托|以)(?=[^,。]{2,20}(?:为牵头|牵头)))/gu;

const RELIES: readonly string[] = ['发挥', '设在', '设于', '挂靠', '牵头'];

/** Departments whose part is called on (充分发挥A的协调作用) or who house an office (专班办公室设在A). */
export function reliedOn(passage: Passage, setting: Setting): Draft<'department'>[] {
  if (passage.background) return [];
  if (!RELIES.some((word) => passage.text.includes(word))) return [];
  const shortNames = shortNamesAt(setting, passage.end);
  const found: Draft<'department'>[] = [];
  for (const match of allMatches(passage.text, RELIANCE)) {
    const chain = bodyChainAt(passage.text, match.index + match[0].length, shortNames);
    const last = chain?.bodies.at(-1);
    if (!chain || !last) continue;
    const after = passage.text.slice(chain.end, chain.end + 24);
    const seated = /设|挂靠/u.test(match[0]);
    const leads = /^为牵头/u.test(after);
    if (!seated && !leads && !/^的?[^,。;]{0,20}作用/u.test(after)) continue;
    const role: Role = (leads || /^[^,。;]*牵头/u.test(after)) && !seated ? 'lead' : 'responsible';
    for (const body of chain.bodies) {
      if (!isGeneric(body.name)) found.push(department('relied-on', body, role, passage));
    }
  }
  return found;
}
