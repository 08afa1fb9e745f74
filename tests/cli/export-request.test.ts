import { describe, expect, test } from 'vitest';
import { readExportRequest } from '../../lib/cli/export-request.ts';
import { readFiles, twoOf } from '../../lib/cli/files-request.ts';
import { UsageError } from '../../lib/cli/usage-error.ts';

const plain = { to: 'csv', out: '-', names: ['a.txt'], table: 'ledger', language: 'zh-CN' };

describe('readExportRequest', () => {
  test.each<[string, unknown]>([
    ['--to csv a.txt', plain],
    ['--to xlsx --out l.xlsx a b', { ...plain, to: 'xlsx', out: 'l.xlsx', names: ['a', 'b'] }],
    ['-t csv --table targets --language en a.txt', { ...plain, table: 'targets', language: 'en' }],
    ['-t csv -f html --today 2026-01-31 a.txt', { ...plain, format: 'html', today: '2026-01-31' }],
    ['-h', 'help'],
  ])('%s', (line, request) => {
    expect(readExportRequest(line.split(' '))).toEqual(request);
  });

  test.each([
    ['a.txt', /--to is missing: jsonld, xlsx/],
    ['--to csv', /file is missing/],
    ['--to pdf a.txt', /must be one of .*, not pdf/],
    ['--to csv --table all a.txt', /ledger, targets, annotations, not all/],
    ['--to csv --language fr a.txt', /zh-CN, en, not fr/],
    ['--to csv --today tomorrow a.txt', /not tomorrow/],
    ['--to csv --bogus a.txt', /--bogus/],
  ])('"%s" makes no sense', (line, message) => {
    const read = () => readExportRequest(line.split(' '));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});

test('agree wants two files, validate at least one', () => {
  expect(twoOf(readFiles(['--json', 'a', 'b']).names)).toEqual(['a', 'b']);
  expect(() => readFiles([])).toThrow(UsageError);
  for (const names of [['a'], ['a', 'b', 'c']]) expect(() => twoOf(names)).toThrow(UsageError);
});
