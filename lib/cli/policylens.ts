#!/usr/bin/env node
import { agree } from './agree.ts';
import { crewOfOne, crewOfThreads } from './crew.ts';
import { exportNotices } from './export.ts';
import { readExportRequest } from './export-request.ts';
import { readFiles, twoOf } from './files-request.ts';
import { HELP } from './help.ts';
import { inOrder } from './in-order.ts';
import { itemsOf } from './items.ts';
import { progressOn } from './progress.ts';
import { reasonOf } from './reason.ts';
import { type Request, readParseRequest } from './request.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { validate } from './validate.ts';

/** Each command takes the words after its name and gives the exit code. */
const COMMANDS: Readonly<Record<string, (words: string[]) => Promise<number>>> = {
  parse: async (words) => {
    const request = readParseRequest(words);
    if (request === 'help') return help();
    return (await parse(request)) ? 0 : 1;
  },
  export: async (words) => {
    const request = readExportRequest(words);
    if (request === 'help') return help();
    return (await exportNotices(request, TERMINAL)) ? 0 : 1;
  },
  validate: async (words) => {
    const { names, help: asked } = readFiles(words);
    if (asked) return help();
    return (await validate(names, TERMINAL)) ? 0 : 1;
  },
  agree: async (words) => {
    const { names, json, help: asked } = readFiles(words);
    if (asked) return help();
    await agree(twoOf(names), { json }, TERMINAL);
    return 0;
  },
};

/** @returns the exit code */
async function main([command, ...words]: string[]): Promise<number> {
  const known = Object.keys(COMMANDS).join(', ');
  if (command === '--help' || command === '-h') return help();
  if (command === undefined) throw new UsageError(`a command is missing: ${known}`);
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new UsageError(`there is no command ${command}, only ${known}`);
  return run(words);
}

async function help(): Promise<number> {
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

const TERMINAL: Terminal = {
  get stdin() {
    return process.stdin;
  },
  say,
  complain,
  now: () => new Date().toISOString(),
};

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
