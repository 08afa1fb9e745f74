import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Notice } from '../../lib/notice/notice.ts';

const command = fileURLToPath(new URL('../../lib/cli/policylens.ts', import.meta.url));

const body = `澜川县人民政府关于加强专利工作的意见
澜政发〔2026〕5号
一、总体要求
到2028年底，发明专利拥有量达到300件。
澜川县人民政府
2026年1月8日`;

const page = `<html><head><meta charset="utf-8"><title>关于加强专利工作的意见-澜川县人民政府</title></head>
<body><div class="nav"><a href="#">首页</a></div><div class="TRS_Editor">${body
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}</div></body></html>`;

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policylens-'));
  writeFileSync(at('notice.txt'), body);
  writeFileSync(at('page.html'), page);
  writeFileSync(at('notice.pdf'), '%PDF-1.7');
  const records = [{ id: 'first', text: body }, undefined, { file: 'mine.txt', html: page }];
  writeFileSync(at('lines.jsonl'), records.map((it) => JSON.stringify(it) ?? '').join('\n'));
  mkdirSync(at('folder/sub'), { recursive: true });
  writeFileSync(at('folder/1.txt'), body);
  writeFileSync(at('folder/sub/2.htm'), page);
  mkdirSync(at('many'));
  for (let i = 0; i < 100; i++) writeFileSync(at(`many/${i}.txt`), body.repeat(20));
  writeFileSync(at('bom.txt'), `\ufeff${body}`, 'utf16le');
  writeFileSync(at('paper.txt'), '%PDF-1.7');
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  return runOn('', ...args);
}

function runOn(input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    input,
  });
  return { stderr, status, lines: stdout.split('\n').filter((line) => line !== '') };
}

interface Label {
  file?: string;
  line?: number;
  id?: string;
  text?: string;
}

const notices = (lines: string[]) => lines.map((line) => JSON.parse(line) as Notice & Label);

/** Each test starts a process or two, and its threads theirs. */
describe('policylens parse', { timeout: 60_000 }, () => {
  test('prints one object for one file', () => {
    const { lines, status } = run('parse', at('notice.txt'));
    const [notice] = notices(lines);
    expect({ status, lines: lines.length }).toEqual({ status: 0, lines: 1 });
    expect(notice).not.toHaveProperty('file');
    expect(notice?.metadata.documentNumber).toBe('澜政发〔2026〕5号');
  });

  test('prints one line for each of several, whatever they are written in', () => {
    const files = [at('notice.txt'), at('page.html'), at('bom.txt')];
    const { lines, status } = run('parse', ...files);
    const found = notices(lines);
    expect(status).toBe(0);
    expect(found.map((notice) => notice.file)).toEqual(files);
    for (const { metadata, outline } of found) {
      expect(metadata.issuedOn).toBe('2026-01-08');
      expect(outline.map((node) => node.clause)).toEqual(['一']);
    }
  });

  test('reads the article of a page, not what stands around it', () => {
    const [notice] = notices(run('parse', at('page.html')).lines);
    expect(notice?.outline[0]?.start).toBe(body.indexOf('一、'));
  });

  test.each(['missing.txt', 'paper.txt'])(
    'says in one sentence that %s cannot be read, and goes on',
    (bad) => {
      const { lines, stderr, status } = run('parse', at(bad), at('notice.txt'));
      expect(status).toBe(1);
      expect(stderr).toMatch(new RegExp(`^policylens: cannot read \\S*${bad}: .+\\n$`));
      expect(notices(lines).map((notice) => notice.file)).toEqual([at('notice.txt')]);
    },
  );

  test('reads a folder and lines of JSON on threads, in order', () => {
    const { lines, status } = run('parse', '--jobs', '2', at('lines.jsonl'), at('folder'));
    expect(status).toBe(0);
    expect(notices(lines).map(({ file, id, line }) => [file, id, line])).toEqual([
      [at('lines.jsonl'), 'first', 1],
      ['mine.txt', undefined, 3],
      [at('folder/1.txt'), undefined, undefined],
      [at('folder/sub/2.htm'), undefined, undefined],
    ]);
    for (const { metadata } of notices(lines)) expect(metadata.issuedOn).toBe('2026-01-08');
  });

  test('names the lines that cannot be read, and goes on', () => {
    const input = `nonsense\n${JSON.stringify({ text: body })}\n{}\n`;
    const { lines, stderr, status } = runOn(input, 'parse', '--format', 'jsonl', '-');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'policylens: cannot read stdin:1: it is not JSON\n' +
        'policylens: cannot read stdin:3: it has no string in text or html\n',
    );
    expect(notices(lines).map(({ line }) => line)).toEqual([2]);
  });

  test.each([
    ['text', body, []],
    ['a page', page, []],
    ['what it is told to be a page', page.slice(page.indexOf('<p>')), ['--format', 'html']],
  ])('reads stdin: %s', (_, input, format) => {
    const { lines, stderr, status } = runOn(input, 'parse', ...format, '--with-text', '-');
    expect({ stderr, status, count: lines.length }).toEqual({ stderr: '', status: 0, count: 1 });
    const [notice] = notices(lines);
    expect(notice).not.toHaveProperty('file');
    expect(notice?.metadata.documentNumber).toBe('澜政发〔2026〕5号');
    for (const { start, end, quote } of notice?.mentions ?? []) {
      expect(notice?.text?.slice(start, end)).toBe(quote);
    }
  });

  test('names even a single file where it is asked to, as for a step of xargs', () => {
    const [notice] = notices(run('parse', '-H', at('notice.txt')).lines);
    expect(notice?.file).toBe(at('notice.txt'));
  });

  test('says of a PDF that it is one', () => {
    const { stderr, status } = run('parse', at('notice.pdf'));
    expect({ stderr, status }).toEqual({
      stderr: `policylens: cannot read ${at('notice.pdf')}: it is a PDF, not text\n`,
      status: 1,
    });
  });

  test.each([1, 2])(
    'ends quietly when its reader has had enough, with %d threads',
    async (jobs) => {
      const child = spawn(process.execPath, [command, 'parse', '-j', `${jobs}`, at('many')]);
      const complaints = Array.fromAsync(child.stderr);
      // What `head -1` does: reads a little and closes the pipe.
      child.stdout.once('data', () => child.stdout.destroy());
      const [status] = await once(child, 'close');
      expect({ status, complaints: `${await complaints}` }).toEqual({ status: 0, complaints: '' });
    },
  );

  test('answers line by line, before the input ends', async () => {
    const child = spawn(process.execPath, [command, 'parse', '-j', '2', '-f', 'jsonl', '-']);
    child.stdin.write(`${JSON.stringify({ text: body, id: 'early' })}\n`);
    const [first] = await once(child.stdout, 'data');
    expect(`${first}`).toMatch(/^\{"line":1,"id":"early",/);
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test.each([
    [['--help'], 0],
    [[], 2],
    [['parse'], 2],
    [['frob', 'a.txt'], 2],
    [['parse', '--no-such-option', 'a.txt'], 2],
    [['parse', '--today', 'tomorrow', 'a.txt'], 2],
    [['parse', '--jobs', 'many', 'a.txt'], 2],
  ])('%j ends with %d', (args, status) => {
    const { lines, stderr, ...ended } = run(...args);
    expect(ended.status).toBe(status);
    expect(status === 0 ? stderr : lines.join('')).toBe('');
    if (status !== 0) expect(stderr).toMatch(/^policylens: .+\n$/);
  });
});
