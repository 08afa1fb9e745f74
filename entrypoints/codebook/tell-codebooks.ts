import { codebooksChanged } from '../../lib/storage/settings.ts';

/** Tells open pages that the person's codebooks are others now. */
export function tellCodebooks(): Promise<void> {
  return codebooksChanged.setValue(new Date().toISOString());
}
