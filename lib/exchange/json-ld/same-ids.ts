import type { ImportError } from '../import-error.ts';

/** A fault for each record after the first of its id. @param path of the list in its file */
export function sameIds(path: string, records: readonly { id: string }[]): ImportError[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: 'duplicate' as const, path: `${path}.${index}.id`, detail: `${id} again` }];
  });
}
