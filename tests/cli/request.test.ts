import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { readRequest, UsageError } from '../../lib/cli/request.ts';

const plain = { names: ['a.txt'], jobs: 1, withName: false, print: {} };

describe('readRequest', () => {
  test.each<[string, ReturnType<typeof readRequest>]>([
    ['parse a.txt', plain],
    ['parse a.txt b -', { ...plain, names: ['a.txt', 'b', '-'] }],
    ['parse -f jsonl -', { ...plain, names: ['-'], format: 'jsonl' }],
    ['parse --jobs 3 a.txt', { ...plain, jobs: 3 }],
    ['parse -j max a.txt', { ...plain, jobs: availableParallelism() }],
    ['parse -H a.txt', { ...plain, withName: true }],
    ['parse --with-text --trace a.txt', { ...plain, print: { withText: true, trace: true } }],
    ['parse --today 2026-02-28 a.txt', { ...plain, print: { today: '2026-02-28' } }],
    ['--help', 'help'],
    ['parse -h', 'help'],
  ])('%s', (line, request) => {
    expect(readRequest(line.split(' '))).toEqual(request);
  });

  test.each([
    ['', /command/],
    ['frob a.txt', /frob/],
    ['parse', /file is missing/],
    ['parse - -', /one stdin/],
    ['parse --bogus a.txt', /--bogus/],
    ['parse --format csv a', /txt, html, jsonl, not csv/],
    ['parse --jobs 0 a', /not 0/],
    ['parse --jobs 1.5 a', /not 1\.5/],
    ['parse --jobs 1000 a', /not 1000/],
    ['parse --today tomorrow a', /not tomorrow/],
    ['parse --today 2026-02-30 a', /not 2026-02-30/],
  ])('"%s" makes no sense', (line, message) => {
    const read = () => readRequest(line.split(' ').filter((word) => word !== ''));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});
