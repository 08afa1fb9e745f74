import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  writeFileSync(at('bom.txt'), `\ufeff${body}`, 'utf16le');
  writeFileSync(at('wrong.html'), page.replace('charset="utf-8"', 'charset="no-such-charset"'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
  });
  return { stderr, status, lines: stdout.split('\n').filter((line) => line !== '') };
}

const notices = (lines: string[]) =>
  lines.map((line) => JSON.parse(line) as Notice & { file?: string });

describe('policylens parse', () => {
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

  test.each(['missing.txt', 'wrong.html'])(
    'says in one sentence that %s cannot be read, and goes on',
    (bad) => {
      const { lines, stderr, status } = run('parse', at(bad), at('notice.txt'));
      expect(status).toBe(1);
      expect(stderr).toMatch(new RegExp(`^policylens: cannot read \\S*${bad}: .+\\n$`));
      expect(notices(lines).map((notice) => notice.file)).toEqual([at('notice.txt')]);
    },
  );

  test.each([
    [['--help'], 0],
    [[], 1],
    [['parse'], 1],
    [['parse', '--no-such-option', 'a.txt'], 1],
    [['parse', '--today', 'tomorrow', 'a.txt'], 1],
  ])('%j ends with %d', (args, status) => {
    expect(run(...args).status).toBe(status);
  });
});
