import { storage } from 'wxt/utils/storage';

/** Which kinds of mark the person has switched off, in all pages; names as in `MarkKind` of the interface. */
export const hiddenKinds = storage.defineItem<string[]>('local:hiddenKinds', { fallback: [] });

/** The id of the codebook whose tags are offered; see `codebookOf`. */
export const activeCodebook = storage.defineItem<string>('local:codebook', { fallback: '' });

/** 我的部门 as `MyDepartments` of the interface: the bodies the person works for, and whether only they are shown. */
export const myDepartments = storage.defineItem<{
  departments: { name: string; aliases: string[] }[];
  only: boolean;
}>('local:myDepartments', { fallback: { departments: [], only: false } });

/** Whether the map of marks stands at the scroll bar. */
export const showMap = storage.defineItem<boolean>('local:showMap', { fallback: true });

/** Whether marks are printed with the page. */
export const printMarks = storage.defineItem<boolean>('local:printMarks', { fallback: false });
