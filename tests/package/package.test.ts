import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = join(root, 'node_modules/.bin/tsc');

let work = '';
/** An empty project, but for the package and a program that uses it. */
let project = '';

/** Packing, installing and checking take seconds, and more on a busy machine. */
const PATIENCE = 240_000;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'policylens-package-'));
  project = join(work, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{"name":"reader","private":true,"type":"module"}');
  copyFileSync(join(import.meta.dirname, 'program.ts.txt'), join(project, 'program.ts'));
  install(pack());
}, PATIENCE);

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The package as it would be published, built aside so that no `dist` of the checkout has a part in it. */
function pack(): string {
  const stage = join(work, 'stage');
  mkdirSync(stage);
  for (const file of ['package.json', 'README.md', 'LICENSE']) {
    copyFileSync(join(root, file), join(stage, file));
  }
  const build = join(root, 'lib/tsconfig.build.json');
  expectSuccess(run(root, tsc, '-p', build, '--outDir', join(stage, 'dist')));
  expectSuccess(run(stage, 'npm', 'pack', '--ignore-scripts', '--pack-destination', work));
  return join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? 'no tarball');
}

function install(tarball: string): void {
  const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball];
  const { status, output } = run(project, 'npm', ...words);
  if (status === 0) return;
  const fault = /npm error (?:code )?(.+)/.exec(output)?.[1] ?? output;
  throw new Error(
    `npm cannot install the package's dependencies; it needs its registry or a cache that has them (${fault}).`,
  );
}

/** Runs a command on this Node, whichever else the machine has. */
function run(cwd: string, command: string, ...words: string[]) {
  const env = {
    ...process.env,
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  };
  const options = { cwd, env, encoding: 'utf8' } as const;
  const { status, stdout, stderr, error } = spawnSync(command, words, options);
  if (error) throw error;
  return { status, stdout, output: stdout + stderr };
}

function expectSuccess({ status, output }: { status: number | null; output: string }): void {
  expect(status, output).toBe(0);
}

const inPackage = (path: string) => join(project, 'node_modules/policylens', path);

/** Type-checks the program as strictly as it goes, the package's own declarations with it. */
function compile(module: string, moduleResolution: string) {
  const config = {
    compilerOptions: {
      module,
      moduleResolution,
      target: 'ES2023',
      lib: ['ES2023', 'DOM'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      outDir: moduleResolution,
    },
    files: ['program.ts'],
  };
  const file = `tsconfig.${moduleResolution}.json`;
  writeFileSync(join(project, file), JSON.stringify(config));
  return run(project, tsc, '-p', file);
}

describe('the published package', { timeout: PATIENCE }, () => {
  test('has every file that package.json names, and no source or test', () => {
    const { exports, bin } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
      bin: Record<string, string>;
    };
    const named = [...Object.values(exports), bin].flatMap((it) =>
      typeof it === 'string' ? [it] : Object.values(it),
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !existsSync(inPackage(path)))).toEqual([]);
    expect(readdirSync(inPackage('.')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ]);
  });

  test('type-checks and runs under NodeNext', () => {
    expectSuccess(compile('NodeNext', 'NodeNext'));
    const ran = run(project, process.execPath, 'NodeNext/program.js');
    expectSuccess(ran);
    expect(JSON.parse(ran.stdout)).toEqual({
      isPolicy: false,
      clauses: ['一'],
      values: ['300 件 by 2028-12-31'],
      rows: 1,
      tier: 'anchored',
      traced: true,
      back: 'object',
      functions: ['function', 'function'],
      ids: [],
    });
  });

  test('type-checks under Bundler', () => {
    expectSuccess(compile('ESNext', 'Bundler'));
  });

  test.each(['1', '2'])('brings the command policylens, with %s threads', (jobs) => {
    writeFileSync(join(project, 'notice.txt'), '一、总体要求\n到2028年底，专利达到300件。');
    writeFileSync(join(project, 'page.html'), '<html><body><p>一、总体要求</p></body></html>');
    const command = join(project, 'node_modules/.bin/policylens');
    const ran = run(project, command, 'parse', '--jobs', jobs, 'notice.txt', 'page.html');
    expectSuccess(ran);
    const notices = ran.stdout.trim().split('\n');
    expect(notices.map((line) => JSON.parse(line))).toMatchObject([
      { file: 'notice.txt', outline: [{ clause: '一' }], mentions: [{}, { value: 300 }] },
      { file: 'page.html', outline: [{ clause: '一' }] },
    ]);
  });
});
