import type { Judged } from '../annotation/review/double-coding.ts';
import { type Agreement, agreementOf } from '../exchange/double-coding/agreement.ts';
import type { Exchanged } from '../exchange/json-ld/to-json-ld.ts';
import { faultsOf, readAnnotationFile } from './annotation-file.ts';
import { reasonOf } from './reason.ts';
import type { Terminal } from './terminal.ts';

/**
 * `policylens agree`: how far two coders agree, as tab-separated lines, or as JSON.
 * @throws Error that says which file cannot be read
 */
export async function agree(
  [first, second]: readonly [string, string],
  { json }: { json: boolean },
  terminal: Terminal,
): Promise<void> {
  const time = terminal.now();
  const agreement = agreementOf(await storeIn(first, time), await storeIn(second, time));
  await terminal.say(json ? `${JSON.stringify(agreement, null, 1)}\n` : reportOf(agreement));
}

async function storeIn(path: string, time: string): Promise<Exchanged> {
  try {
    const read = await readAnnotationFile(path, time);
    if (read.ok) return read;
    throw new Error(faultsOf(read)[0]);
  } catch (error) {
    throw new Error(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

const HEAD = ['tag', 'on', 'kappa', 'both', 'first only', 'second only', 'neither'];

function reportOf({ documents, tags, all, disagreements }: Agreement): string {
  const judgements = [...tags, { tag: '(all)', ...all }].flatMap(({ tag, clauses, characters }) => [
    [tag, 'clauses', ...figures(clauses)],
    [tag, 'characters', ...figures(characters)],
  ]);
  const differences = disagreements.map(({ title, clause, tag, by, quote }) => [
    title,
    clause,
    tag,
    by,
    quote,
  ]);
  const lines = [
    [`${documents} documents in both files`],
    HEAD,
    ...judgements,
    [`${differences.length} disagreements`],
    ...differences,
  ];
  return lines.map((fields) => `${fields.map(oneLine).join('\t')}\n`).join('');
}

function figures({ counts, kappa }: Judged): string[] {
  const { both, firstOnly, secondOnly, neither } = counts;
  return [kappa?.toFixed(3) ?? '-', ...[both, firstOnly, secondOnly, neither].map(String)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
