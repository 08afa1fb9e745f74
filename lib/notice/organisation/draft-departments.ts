import type { Role } from '../notice.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft } from '../recogniser.ts';
import type { ListedBody } from './body-list.ts';
import { isGeneric } from './body-pattern.ts';

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
