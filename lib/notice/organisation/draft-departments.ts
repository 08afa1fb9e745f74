import type { Role } from '../notice.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft, Setting } from '../recogniser.ts';
import type { ListedBody } from './body-list.ts';
import { isGeneric } from './body-pattern.ts';
import type { RoledBody } from './roles.ts';

/** A department of a passage; `body` has offsets into the passage's text. */
export function department(
  rule: string,
  body: ListedBody,
  role: Role,
  passage: Pick<Passage, 'start'>,
): Draft<'department'> {
  return {
    kind: 'department',
    rule,
    start: passage.start + body.start,
    end: passage.start + body.end,
    name: body.name,
    aliases: body.aliases,
    role,
    ...(isGeneric(body.name) ? { generic: true } : {}),
  };
}

/** A department of a list, with a note of a role that the list's own words do not give it. */
export function listed(
  rule: string,
  body: RoledBody,
  passage: Pick<Passage, 'start'>,
  { note }: Pick<Setting, 'note'>,
): Draft<'department'> {
  const draft = department(rule, body, body.role, passage);
  const { start, end } = draft;
  if (body.settled) note?.({ rule, outcome: 'refined', start, end, reason: body.settled });
  return draft;
}
