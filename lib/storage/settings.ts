import { storage } from 'wxt/utils/storage';

/** Which kinds of mark the person has switched off, in all pages; names as in `MarkKind` of the interface. */
export const hiddenKinds = storage.defineItem<string[]>('local:hiddenKinds', { fallback: [] });
