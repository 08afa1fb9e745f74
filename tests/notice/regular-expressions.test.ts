import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkSync } from 'recheck';
import { beforeAll, describe, expect, it, vi } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const files = globSync('lib/{text,notice,annotation}/**/*.ts', { cwd: root });

/** A regular expression literal in a source without comments. */
const LITERAL =
  /(?<=[=(,:!?&|[{;\s])\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[\s.,;:)\]])/g;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** The checker gives up on a pattern after so many milliseconds and calls it unknown. */
const PATIENCE = 500;

/**
 * Every pattern of rows 1 and 2 with its flags: the literals from the sources, and those that modules build from
 * their vocabulary, overheard while they are loaded.
 */
async function patternsOfLibrary(): Promise<Map<string, RegExp>> {
  const patterns = new Map<string, RegExp>();
  const add = (pattern: RegExp) => patterns.set(String(pattern), pattern);
  for (const file of files) {
    const source = readFileSync(resolve(root, file), 'utf8').replace(COMMENT, '');
    for (const [, body = '', flags] of source.matchAll(LITERAL)) add(new RegExp(body, flags));
  }
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, newTarget) {
      const pattern: RegExp = Reflect.construct(target, args, newTarget);
      if (/\p{Script=Han}/u.test(pattern.source)) add(pattern);
      return pattern;
    },
  });
  // Another file's tests may have loaded them before, with nobody listening.
  vi.resetModules();
  try {
    for (const file of files) await import(resolve(root, file));
  } finally {
    globalThis.RegExp = Native;
  }
  return patterns;
}

describe('regular expressions of the parser', () => {
  let patterns: Map<string, RegExp>;
  beforeAll(async () => {
    patterns = await patternsOfLibrary();
  }, 60_000);

  it('are found in the sources and in the modules', () => {
    expect(patterns.size).toBeGreaterThan(250);
    expect([...patterns.keys()].some((source) => source.includes('市场监管总局'))).toBe(true);
  });

  /** Rules read no more than 1,200 characters at a time, so that a square is a bound; an exponent is none. */
  it('blow up on no input by more than a square', () => {
    let undecided = 0;
    const blowUps: string[] = [];
    for (const { source, flags } of patterns.values()) {
      const found = checkSync(source, flags, { timeout: PATIENCE });
      if (found.status === 'unknown') undecided++;
      if (found.status !== 'vulnerable') continue;
      const { complexity, attack } = found;
      const square = complexity.type === 'polynomial' && complexity.degree <= 2;
      if (!square) blowUps.push(`${complexity.type} on ${attack.pattern}: ${source}`);
    }
    expect(blowUps).toEqual([]);
    expect(undecided, 'too long for the checker').toBeLessThan(patterns.size / 4);
  }, 180_000);
});
