import { fullWidth } from './full-width.ts';

/**
 * The document's own name in the title of the notice that issues it: of 云泽市人民政府关于印发云泽市知识产权行动方案的通知 it is
 * 云泽市知识产权行动方案. A title of another form stays as it is.
 */
export function documentName(title: string): string {
  const issued = /关于(?:印发|转发|公布|发布|下发)(.{4,}?)的通知$/u.exec(title.trim())?.[1];
  return fullWidth((issued ?? title).trim().replace(/^《([^《》]+)》$/u, '$1'));
}
