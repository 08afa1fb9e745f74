import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemsOf } from '../../lib/cli/items.ts';
import { readParseRequest } from '../../lib/cli/request.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policylens-items-'));
  const files = {
    'b.txt': '乙',
    'a.html': '<p>甲</p>',
    'lines.jsonl': '{"text":"甲"}\n \r\n{"text":"乙"}',
    'report.pdf': '%PDF-',
    '.hidden.txt': '丙',
    'sub/c.HTM': '<p>丙</p>',
    'sub/deep/d.txt': '丁',
    'nothing/readme.md': '#',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  mkdirSync(join(folder, 'links'));
  symlinkSync(join(folder, 'b.txt'), join(folder, 'links/b.txt'));
  symlinkSync(folder, join(folder, 'links/circle.txt'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'links/dangling.txt'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function* stdin(content: string | Error): AsyncGenerator<Uint8Array> {
  if (content instanceof Error) throw content;
  yield new TextEncoder().encode(content);
}

/** The items a command line asks for, each as `kind name label`, the folder left out of the names. */
async function itemsFor(line: string, content: string | Error = ''): Promise<string[]> {
  const words = line.split(' ').map((word) => word.replace('@', folder));
  const request = readParseRequest(words);
  if (request === 'help') throw new Error('no request');
  const items = await Array.fromAsync(itemsOf(request, stdin(content)));
  return items.map((item) => {
    const format = 'format' in item ? ` as ${item.format}` : '';
    const reason = item.kind === 'unreadable' ? ` because ${item.reason}` : '';
    return `${item.kind}${format} ${item.name} ${JSON.stringify(item.label)}${reason}`.replaceAll(
      `${folder}/`,
      '',
    );
  });
}

describe('itemsOf', () => {
  test.each<[string, string[]]>([
    ['@/b.txt', ['file as txt b.txt {}']],
    ['-H @/b.txt', ['file as txt b.txt {"file":"b.txt"}']],
    ['--format html @/b.txt', ['file as html b.txt {}']],
    ['@/report.pdf', ['file report.pdf {}']],
    [
      '@/b.txt @/missing',
      ['file as txt b.txt {"file":"b.txt"}', 'file missing {"file":"missing"}'],
    ],
    [
      '@/lines.jsonl',
      [
        'record lines.jsonl:1 {"file":"lines.jsonl","line":1}',
        'record lines.jsonl:3 {"file":"lines.jsonl","line":3}',
      ],
    ],
    [
      '@/sub',
      [
        'file as html sub/c.HTM {"file":"sub/c.HTM"}',
        'file as txt sub/deep/d.txt {"file":"sub/deep/d.txt"}',
      ],
    ],
    [
      '@/links',
      [
        'file as txt links/b.txt {"file":"links/b.txt"}',
        'unreadable links/dangling.txt {} because no such file or directory (ENOENT)',
      ],
    ],
    ['@/nothing', ['unreadable nothing {} because no .txt, .html or .jsonl file is in it']],
    [
      '@/missing.jsonl',
      [
        'unreadable missing.jsonl {"file":"missing.jsonl"} because no such file or directory (ENOENT)',
      ],
    ],
  ])('%s', async (line, items) => {
    expect(await itemsFor(line)).toEqual(items);
  });

  test('a whole folder, in the order of names', async () => {
    const names = (await itemsFor('@')).map((item) => item.match(/\S+(?= \{)/)?.[0]);
    expect(names).toEqual([
      'a.html',
      'b.txt',
      'lines.jsonl:1',
      'lines.jsonl:3',
      'links/b.txt',
      'links/dangling.txt',
      'sub/c.HTM',
      'sub/deep/d.txt',
    ]);
  });

  test.each<[string, string[]]>([
    ['-', ['bytes stdin {}']],
    ['-f html -', ['bytes as html stdin {}']],
    ['-f jsonl -', ['record stdin:1 {"line":1}', 'record stdin:2 {"line":2}']],
    ['- @/b.txt', ['bytes stdin {"file":"-"}', 'file as txt b.txt {"file":"b.txt"}']],
  ])('stdin by %s', async (line, items) => {
    expect(await itemsFor(line, '{"text":"甲"}\n{"text":"乙"}\n')).toEqual(items);
  });

  test('a stdin that breaks', async () => {
    const broken = new Error('it broke');
    expect(await itemsFor('-', broken)).toEqual(['unreadable stdin {} because it broke']);
    expect(await itemsFor('-f jsonl -', broken)).toEqual(['unreadable stdin {} because it broke']);
  });
});
