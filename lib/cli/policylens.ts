#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { parseNotice } from '../notice/parse.ts';
import { readSource } from './read-source.ts';

const HELP = `usage: policylens parse [--today YYYY-MM-DD] [--trace] FILE...

Reads Chinese policy notices (.txt, .html) and prints what they say as JSON: one object for one file,
one per line, with the file's name in "file", for several.

  --today   read a notice without a date of its own from this day on
  --trace   also say which rule made or dropped what
  --help    this text
`;

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      today: { type: 'string' },
      trace: { type: 'boolean' },
    },
  });
  const [command, ...files] = positionals;
  if (values.help) return say(HELP);
  if (command !== 'parse' || files.length === 0) return complain(HELP);
  if (values.today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.today)) {
    return complain(`policylens: --today must be a date such as 2026-01-31, not ${values.today}\n`);
  }
  const options = {
    ...(values.today !== undefined && { today: values.today }),
    ...(values.trace && { trace: true }),
  };
  return Math.max(...files.map((file) => parseFile(file, files.length > 1, options)));
}

function parseFile(
  file: string,
  named: boolean,
  options: { today?: string; trace?: boolean },
): number {
  try {
    const notice = parseNotice(readSource(file), options);
    return say(`${JSON.stringify(named ? { file, ...notice } : notice)}\n`);
  } catch (error) {
    return complain(`policylens: cannot read ${file}: ${reasonOf(error)}\n`);
  }
}

/** The first line of a message, without Node's own words about the path. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n', 1)[0] ?? '').replace(/^(E[A-Z]+): ([^,]+),.*$/, '$2 ($1)');
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(text: string): number {
  process.stderr.write(text);
  return 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.exitCode = complain(`policylens: ${reasonOf(error)}\n`);
}
