import { CODEBOOKS } from '../annotation/codebook/built-in/built-in.ts';
import { exportAs } from '../exchange/export-formats.ts';
import { type ExportLoss, exportLosses } from '../exchange/export-losses.ts';
import { collect } from './collect.ts';
import type { ExportRequest } from './export-request.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-file.ts';

/**
 * `policylens export`: reads, and writes one file. What cannot be read is named, and the rest leaves.
 * @returns whether everything could be read
 * @throws Error that says why the file could not be written
 */
export async function exportNotices(request: ExportRequest, terminal: Terminal): Promise<boolean> {
  const time = terminal.now();
  const { notices, codebooks: own, complaints } = await collect(request, terminal.stdin, time);
  for (const complaint of complaints) terminal.complain(complaint);
  if (notices.length === 0 && complaints.length > 0) return false;
  for (const loss of exportLosses(request.to, notices)) terminal.complain(sentenceOn(loss));
  const { language, table } = request;
  const content = await exportAs(request.to, notices, {
    ...{ time, language, table },
    ...{ codebooks: [...CODEBOOKS, ...own], ownCodebooks: own },
  });
  if (request.out === '-') await terminal.say(content);
  else writeWhole(request.out, content);
  return complaints.length === 0;
}

const REASONS = {
  changed: 'other words stand there now',
  unsure: 'its place is not certain',
  gone: 'its words are not in the text',
} as const;

/** What does not leave as it is, a sentence on stderr; the rest does, and the export is no failure. */
function sentenceOn({ title, is, quote, why }: ExportLoss): string {
  return `${title}: the ${is} on “${quote}” is left out: ${REASONS[why]}`;
}
