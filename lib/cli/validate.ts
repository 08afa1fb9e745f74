import { faultsOf, readAnnotationFile } from './annotation-file.ts';
import { reasonOf } from './reason.ts';
import type { Terminal } from './terminal.ts';

/**
 * `policylens validate`: says of each exported file what it holds, or all that is wrong with it.
 * @returns whether all are sound
 */
export async function validate(paths: readonly string[], terminal: Terminal): Promise<boolean> {
  let sound = true;
  for (const path of paths) {
    const lines = await verdictOn(path, terminal.now());
    if (typeof lines === 'string') await terminal.say(`${path}: ${lines}\n`);
    else {
      sound = false;
      for (const line of lines) terminal.complain(`${path}: ${line}`);
    }
  }
  return sound;
}

/** What a sound file holds, or the faults. */
async function verdictOn(path: string, time: string): Promise<string | string[]> {
  try {
    const read = await readAnnotationFile(path, time);
    if (!read.ok) return faultsOf(read);
    return `sound, ${read.documents.length} documents, ${read.annotations.length} annotations`;
  } catch (error) {
    return [`cannot be read: ${reasonOf(error)}`];
  }
}
