import type { ExportedNotice } from './exported-notice.ts';

/** What a notice is called where it has no title. */
const UNTITLED = '无题文件';

/** The title of a notice: the document's, else the one that was read, else its 发文字号, else 无题文件. */
export function exportedTitle({ document, notice }: ExportedNotice): string {
  const names = [document.title, notice.metadata.title, exportedNumber({ document, notice })];
  return names.find((name) => name !== undefined && name.trim() !== '') ?? UNTITLED;
}

/** The 发文字号 of a notice, the document's before the one that was read. */
export function exportedNumber({
  document,
  notice,
}: Pick<ExportedNotice, 'document' | 'notice'>): string | undefined {
  return document.documentNumber ?? notice.metadata.documentNumber;
}
