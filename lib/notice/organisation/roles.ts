import type { Role } from '../notice.ts';
import type { ListedBody } from './body-list.ts';

export interface RoledBody extends ListedBody {
  role: Role;
  /** Why the role is not the one that the list's words give it. */
  settled?: string;
}

const FIRST_LEADS = 'role lead inferred from the convention that the first of a list leads';
const HAS_LEAD = 'role participant inferred from the lead that its list has';

/**
 * Settles the roles of one list: whoever a bracket calls 牵头 leads; with the document's convention the first of an
 * undivided list leads; the others of a list that has a lead take part, also where the line before named it
 * (`hasLead`).
 */
export function settleRoles(
  bodies: readonly RoledBody[],
  firstLeads: boolean,
  hasLead = false,
): RoledBody[] {
  const undivided = bodies.every((body) => body.role === 'responsible');
  const settled = bodies.map((body, at) => {
    const first = firstLeads && !hasLead && undivided && at === 0;
    if (!body.leads && !first) return body;
    return { ...body, role: 'lead' as const, ...(!body.leads && { settled: FIRST_LEADS }) };
  });
  if (!hasLead && !settled.some((body) => body.role === 'lead')) return settled;
  return settled.map((body) =>
    body.role === 'responsible'
      ? { ...body, role: 'participant' as const, settled: HAS_LEAD }
      : body,
  );
}
