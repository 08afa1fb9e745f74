import type { Role } from '../notice.ts';
import type { ListedBody } from './body-list.ts';

export interface RoledBody extends ListedBody {
  role: Role;
}

/**
 * Settles the roles of one list: whoever a bracket calls 牵头 leads; with the document's convention the first of an
 * undivided list leads; the others of a list that has a lead take part.
 */
export function settleRoles(bodies: readonly RoledBody[], firstLeads: boolean): RoledBody[] {
  const undivided = bodies.every((body) => body.role === 'responsible');
  const settled = bodies.map((body, at) => {
    const leads = body.leads || (firstLeads && undivided && at === 0);
    return leads ? { ...body, role: 'lead' as const } : body;
  });
  if (!settled.some((body) => body.role === 'lead')) return settled;
  return settled.map((body) =>
    body.role === 'responsible' ? { ...body, role: 'participant' as const } : body,
  );
}
