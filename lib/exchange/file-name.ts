import type { NoticeDocument } from '../annotation/record/annotation.ts';
import { EXPORT_FILE_TYPES, type ExportFormatName } from './export-file-types.ts';

/** What file systems refuse, what a shell would read, and what turns the direction of the text that follows. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** In characters; with the extension and a number behind it, it fits into the 255 bytes of a name in UTF-8. */
const LONGEST = 60;

/** What a file is called that has no document, or several. */
const SEVERAL = 'policylens';

/**
 * The name of the file that some documents leave in: the 发文字号 of the one document, else its title, with the
 * extension of the format.
 */
export function exportFileName(
  documents: readonly Pick<NoticeDocument, 'title' | 'documentNumber'>[],
  format: ExportFormatName,
): string {
  const [document, other] = documents;
  const names = other === undefined ? [document?.documentNumber, document?.title] : [];
  const name = names.map((one = '') => safe(one)).find((one) => one !== '') ?? SEVERAL;
  return `${name}.${EXPORT_FILE_TYPES[format].extension}`;
}

function safe(name: string): string {
  const kept = name.toWellFormed().replace(UNSAFE, ' ').replace(/\s+/g, ' ');
  const short = [...kept]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[\s.~-]+|[\s.]+$/g, '');
  return DEVICE.test(short) ? `${short}_` : short;
}
