#!/usr/bin/env node
import { crewOfOne, crewOfThreads } from './crew.ts';
import { inOrder } from './in-order.ts';
import { itemsOf } from './items.ts';
import { progressOn } from './progress.ts';
import { reasonOf } from './reason.ts';
import { type Request, readRequest, UsageError } from './request.ts';

const HELP = `usage: policylens parse [options] FILE...

Reads Chinese policy notices and prints what they say as JSON: one object for one file, one per line, with the
file's name in "file", for several. FILE is a .txt, .html or .jsonl file, a folder that is searched for them, or -
for stdin. A line of .jsonl is an object with "text" or "html"; its "id" and "file" are printed, too.

  -f, --format F        read stdin and the named files as txt, html or jsonl
  -j, --jobs N          read on N threads, or on as many as there are cores: max
  -H, --with-filename   print "file" for a single file, too, as for a step of xargs or GNU parallel
      --with-text       print the text in which the offsets count, as "text"
      --today DATE      read a notice without a date of its own from this day on: YYYY-MM-DD
      --trace           print which rule made or dropped what
  -h, --help            this text

What cannot be read is named on stderr, and the rest goes on. Ends with 0, with 1 if something could not be read,
with 2 if the command line makes no sense.
`;

/** @returns the exit code */
async function main(words: string[]): Promise<number> {
  const request = readRequest(words);
  if (request !== 'help') return (await parse(request)) ? 0 : 1;
  await say(HELP);
  return 0;
}

/** @returns whether everything could be read */
async function parse(request: Request): Promise<boolean> {
  const { jobs, print: options } = request;
  const crew = jobs === 1 ? crewOfOne(options) : crewOfThreads(jobs, options);
  const progress = progressOn(process.stderr, () => performance.now());
  let sound = true;
  for await (const printed of inOrder(itemsOf(request, process.stdin), crew.print, crew.room)) {
    if ('line' in printed) {
      if (process.stdout.isTTY) progress.hide();
      await say(printed.line);
      progress.count(printed.characters);
    } else {
      progress.hide();
      complain(printed.complaint);
      sound = false;
    }
  }
  progress.hide();
  await crew.dismiss();
  return sound;
}

/** Writes to stdout, and waits until whoever reads it has room for more. */
function say(words: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(words, (error) => (error ? reject(error) : resolve()));
  });
}

function complain(sentence: string): void {
  process.stderr.write(`policylens: ${sentence}\n`);
}

/** Ends the process before its time, with whatever is still under way: threads, an unread stdin. */
function giveUp(error: unknown): never {
  // Whoever read the output has had enough, as `head` does: no fault of anyone.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit(0);
  complain(reasonOf(error));
  process.exit(error instanceof UsageError ? 2 : 1);
}

// A failed write is told to `say`, and one to stderr to nobody; unheard, either would end the process as a crash.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
process.exitCode = await main(process.argv.slice(2)).catch(giveUp);
