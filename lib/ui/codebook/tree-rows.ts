import { type Code, type Codebook, inLanguage } from '../../annotation/codebook/codebook.ts';
import { pathAt } from '../../annotation/codebook/codebook-seats.ts';
import type { Picked } from './codebook-state.ts';

/** A row of the tree. */
export interface TreeRow {
  id: string;
  picked: Picked;
  /** From 1, as `aria-level`. */
  level: number;
  /** Its place among those beside it, from 1, and how many they are. */
  position: number;
  size: number;
  name: string;
  /** A group has none. */
  code?: Code;
  /** Whether what is under it is shown; a row with nothing under it is neither open nor closed. */
  open?: boolean;
}

/** Tells a row of a code from that of a group. */
export function idOf(picked: Picked): string {
  return 'code' in picked ? `code ${picked.code}` : `group ${picked.group}`;
}

/** Whether the groups of a codebook have rows: a single one without a name has not. */
function showsGroups({ groups }: Codebook): boolean {
  return groups.length > 1 || groups.some(({ name }) => name['zh-CN'] !== '');
}

/** The rows that are shown; of what is closed, by its id, only the row itself. */
export function treeRows(
  codebook: Codebook,
  closed: ReadonlySet<string>,
  language: string,
): TreeRow[] {
  const { groups } = codebook;
  const grouped = showsGroups(codebook);
  return groups.flatMap(({ name, codes }, group): TreeRow[] => {
    const under = (level: number) => rowsOf(codes, { above: '', level, closed });
    if (!grouped) return under(1);
    const picked = { group };
    const open = !closed.has(idOf(picked));
    const row: TreeRow = {
      id: idOf(picked),
      picked,
      level: 1,
      position: group + 1,
      size: groups.length,
      name: inLanguage(name, language),
      ...(codes.length > 0 && { open }),
    };
    return [row, ...(open ? under(2) : [])];
  });
}

interface At {
  above: string;
  level: number;
  closed: ReadonlySet<string>;
}

function rowsOf(codes: readonly Code[], at: At): TreeRow[] {
  return codes.flatMap((code, index): TreeRow[] => {
    const path = pathAt(at, code.name);
    const { under = [] } = code;
    const picked = { code: path };
    const open = !at.closed.has(idOf(picked));
    const row: TreeRow = {
      id: idOf(picked),
      picked,
      level: at.level,
      position: index + 1,
      size: codes.length,
      name: code.name,
      code,
      ...(under.length > 0 && { open }),
    };
    return [row, ...(open ? rowsOf(under, { ...at, above: path, level: at.level + 1 }) : [])];
  });
}
