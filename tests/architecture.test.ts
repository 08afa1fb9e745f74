import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folder may import from which: the diagram of the design, row by row from the bottom. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/text': [],
  'lib/notice': ['lib/text'],
  'lib/annotation': ['lib/text'],
  'lib/page': ['lib/text', 'lib/notice', 'lib/annotation'],
  'lib/storage': ['lib/text', 'lib/notice', 'lib/annotation'],
  'lib/messages': ['lib/text', 'lib/notice', 'lib/annotation'],
  'lib/exchange': ['lib/text', 'lib/notice', 'lib/annotation'],
  'lib/ui': ['lib/text', 'lib/notice', 'lib/annotation'],
  'lib/cli': ['lib/text', 'lib/notice', 'lib/annotation', 'lib/page', 'lib/exchange'],
  entrypoints: [
    'lib/text',
    'lib/notice',
    'lib/annotation',
    'lib/page',
    'lib/storage',
    'lib/messages',
    'lib/exchange',
    'lib/ui',
  ],
};

/** Packages each folder may use; a folder that is not listed uses none. */
const MAY_USE: Record<string, string[]> = {
  'lib/text': ['opencc-js'],
  'lib/annotation': ['approx-string-match', 'valibot'],
  'lib/storage': ['dexie', 'wxt'],
  'lib/messages': ['@webext-core/messaging', 'valibot', 'wxt'],
  'lib/exchange': ['fflate', 'ical-generator', 'valibot'],
  'lib/ui': ['@tanstack/virtual-core', 'preact'],
  'lib/cli': ['linkedom', 'node:'],
  entrypoints: ['preact', 'wxt', '@webext-core/messaging'],
};

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. */
const IMPORT =
  /(?:^import\s*|^(?:import|export)\b[^'"`;]*?\bfrom\s*|\bimport\s*\(\s*)['"]([^'"]+)['"]/gm;
const files = (await Array.fromAsync(glob('{lib,entrypoints}/**/*.{ts,tsx}'))).map((file) =>
  file.split(sep).join('/'),
);
const home = (file: string) =>
  file.startsWith('entrypoints/') ? 'entrypoints' : file.split('/').slice(0, 2).join('/');

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((found) => found[1] ?? '');
}

describe('the rows', () => {
  it('has a place in the diagram for every file', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !(home(file) in MAY_IMPORT))).toEqual([]);
  });

  it.each(files)('%s imports only from rows below', (file) => {
    const own = home(file);
    const strangers = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) =>
        home(
          normalize(join(dirname(file), name))
            .split(sep)
            .join('/'),
        ),
      )
      .filter((target) => target !== own && !MAY_IMPORT[own]?.includes(target));
    expect(strangers).toEqual([]);
  });

  it.each(files)('%s uses only the packages of its row', (file) => {
    const allowed = MAY_USE[home(file)] ?? [];
    const strangers = importsOf(file)
      .filter((name) => !name.startsWith('.'))
      .filter(
        (name) =>
          !allowed.some(
            (it) =>
              name === it || name.startsWith(`${it}/`) || (it.endsWith(':') && name.startsWith(it)),
          ),
      );
    expect(strangers).toEqual([]);
  });
});

describe('texts are never markup', () => {
  const MARKUP =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
  it.each(files)('%s makes no markup from strings', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(MARKUP);
  });
});

describe('nothing leaves the machine', () => {
  const NETWORK = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/;
  it.each(files)('%s makes no request', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(NETWORK);
  });
});
