import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { readParseRequest } from '../../lib/cli/request.ts';
import { UsageError } from '../../lib/cli/usage-error.ts';

const plain = { names: ['a.txt'], jobs: 1, withName: false, print: {} };

describe('readParseRequest', () => {
  test.each<[string, ReturnType<typeof readParseRequest>]>([
    ['a.txt', plain],
    ['a.txt b -', { ...plain, names: ['a.txt', 'b', '-'] }],
    ['-f jsonl -', { ...plain, names: ['-'], format: 'jsonl' }],
    ['--jobs 3 a.txt', { ...plain, jobs: 3 }],
    ['-j max a.txt', { ...plain, jobs: availableParallelism() }],
    ['-H a.txt', { ...plain, withName: true }],
    ['--with-text --trace a.txt', { ...plain, print: { withText: true, trace: true } }],
    ['--today 2026-02-28 a.txt', { ...plain, print: { today: '2026-02-28' } }],
    ['--help', 'help'],
    ['-h', 'help'],
  ])('%s', (line, request) => {
    expect(readParseRequest(line.split(' '))).toEqual(request);
  });

  test.each([
    ['', /file is missing/],
    ['- -', /one stdin/],
    ['--bogus a.txt', /--bogus/],
    ['--format csv a', /txt, html, jsonl, not csv/],
    ['--jobs 0 a', /not 0/],
    ['--jobs 1.5 a', /not 1\.5/],
    ['--jobs 1000 a', /not 1000/],
    ['--today tomorrow a', /not tomorrow/],
    ['--today 2026-02-30 a', /not 2026-02-30/],
  ])('"%s" makes no sense', (line, message) => {
    const read = () => readParseRequest(line.split(' ').filter((word) => word !== ''));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});
