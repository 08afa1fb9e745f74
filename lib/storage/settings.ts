import { storage } from 'wxt/utils/storage';
import type { MentionKind } from '../notice/notice.ts';

/** Which kinds of mark the person has switched off, in all pages: `MarkKind` of the interface. */
export const hiddenKinds = storage.defineItem<readonly (MentionKind | 'annotation')[]>(
  'local:hiddenKinds',
  { fallback: [] },
);

/** Whether a slim map of the marks stands at the scroll bar of a notice. */
export const showMap = storage.defineItem<boolean>('local:showMap', { fallback: true });

/** Whether an annotation is painted in the hue of its first tag. */
export const colourByTag = storage.defineItem<boolean>('local:colourByTag', { fallback: false });

/** Whether a printed page keeps its marks. */
export const printMarks = storage.defineItem<boolean>('local:printMarks', { fallback: false });

/** From so many days before its end on, a deadline is near: 将至. */
export const soonDays = storage.defineItem<number>('local:soonDays', { fallback: 90 });

/** The language of the interface, BCP 47; `auto` is the browser's own. */
export const language = storage.defineItem<'auto' | 'zh-CN' | 'en'>('local:language', {
  fallback: 'auto',
});

/** The id of the codebook whose tags are offered; see `codebookOf`. */
export const activeCodebook = storage.defineItem<string>('local:codebook', { fallback: '' });

/** When a codebook of the person was last changed, ISO 8601 in UTC: pages then ask for it again. */
export const codebooksChanged = storage.defineItem<string>('local:codebooksChanged', {
  fallback: '',
});

/** 我的部门 as `MyDepartments` of the interface: the bodies the person works for, and whether only they are shown. */
export const myDepartments = storage.defineItem<{
  departments: readonly { name: string; aliases: readonly string[] }[];
  only: boolean;
}>('local:myDepartments', { fallback: { departments: [], only: false } });

/** Whether the first-run page has been opened by itself. */
export const welcomed = storage.defineItem<boolean>('local:welcomed', { fallback: false });
