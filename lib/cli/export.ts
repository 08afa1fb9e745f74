import { exportAs } from '../exchange/export-formats.ts';
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
  const { notices, complaints } = await collect(request, terminal.stdin, time);
  for (const complaint of complaints) terminal.complain(complaint);
  if (notices.length === 0 && complaints.length > 0) return false;
  const { language, table } = request;
  const content = await exportAs(request.to, notices, { time, language, table });
  if (request.out === '-') await terminal.say(content);
  else writeWhole(request.out, content);
  return complaints.length === 0;
}
