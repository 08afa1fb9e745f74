import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { CODEBOOKS } from '../../../lib/annotation/codebook/built-in/built-in.ts';
import { OFFICIALS } from '../../../lib/annotation/codebook/built-in/officials.ts';
import {
  type Code,
  type Codebook,
  codeAt,
  codesOf,
  codeWithKey,
  offeredCodesOf,
} from '../../../lib/annotation/codebook/codebook.ts';
import {
  withCode,
  withCodeChanged,
  withCodeMoved,
  withCodesMerged,
  withGroupMoved,
  withHue,
  withKey,
  withoutCode,
  withoutGroup,
} from '../../../lib/annotation/codebook/codebook-edit.ts';
import {
  freelyNamed,
  freeName,
  inBoth,
  isNameTaken,
  reworded,
} from '../../../lib/annotation/codebook/codebook-names.ts';
import { codebookSchema } from '../../../lib/annotation/codebook/codebook-schema.ts';
import {
  type Direction,
  isFree,
  isTooDeep,
  pathAt,
  seatOf,
  seatTowards,
} from '../../../lib/annotation/codebook/codebook-seats.ts';
import { isWithin } from '../../../lib/annotation/codebook/tag-path.ts';
import { codebooks } from '../codebook-samples.ts';

/** A codebook from its outline: groups apart by a line `-`, codes below each other by two spaces. */
function codebook(...lines: string[]): Codebook {
  const groups: Code[][] = [[]];
  const open: (Omit<Code, 'under'> & { under?: Code[] })[] = [];
  for (const line of lines) {
    if (line === '-') {
      groups.push([]);
      continue;
    }
    const depth = line.search(/\S/) / 2;
    const code = { name: line.trim(), definition: inBoth(''), example: '' };
    const parent = open[depth - 1];
    if (depth === 0) groups.at(-1)?.push(code);
    else if (parent) parent.under = [...(parent.under ?? []), code];
    open[depth] = code;
  }
  const named = groups.map((codes, at) => ({ name: inBoth(`组${at}`), codes }));
  return { id: 'own', name: inBoth('体系'), groups: named };
}

const outline = ({ groups }: Codebook): string[] =>
  groups.flatMap((group, at) => [
    ...(at > 0 ? ['-'] : []),
    ...codesOf({ ...OFFICIALS, groups: [group] }).map(
      ({ name, depth }) => '  '.repeat(depth) + name,
    ),
  ]);

const BOOK = codebook('甲', '  一', '  二', '    贰', '乙', '-', '丙');

const moved = (path: string, direction: Direction, book = BOOK): string[] | undefined => {
  const seat = seatTowards(book, path, direction);
  return seat && outline(withCodeMoved(book, path, seat));
};

describe('one step', () => {
  it.each<[string, Direction, string[] | undefined]>([
    ['甲/二', 'up', ['甲', '  二', '    贰', '  一', '乙', '-', '丙']],
    ['甲/一', 'up', undefined],
    ['甲', 'down', ['乙', '甲', '  一', '  二', '    贰', '-', '丙']],
    ['甲', 'up', undefined],
    ['乙', 'down', ['甲', '  一', '  二', '    贰', '-', '乙', '丙']],
    ['丙', 'up', ['甲', '  一', '  二', '    贰', '乙', '丙', '-']],
    ['丙', 'down', undefined],
    ['乙', 'in', ['甲', '  一', '  二', '    贰', '  乙', '-', '丙']],
    ['甲/二', 'in', ['甲', '  一', '    二', '      贰', '乙', '-', '丙']],
    ['甲/一', 'in', undefined],
    ['丙', 'in', undefined],
    ['甲/二/贰', 'out', ['甲', '  一', '  二', '  贰', '乙', '-', '丙']],
    ['甲/二', 'out', ['甲', '  一', '二', '  贰', '乙', '-', '丙']],
    ['甲', 'out', undefined],
    ['丁', 'up', undefined],
  ])('%s %s', (path, direction, expected) => {
    expect(moved(path, direction)).toEqual(expected);
  });

  it('never leads deeper than a path may be', () => {
    const levels = ['一', '二', '三', '四', '五', '六', '七', '八'];
    const deep = codebook(...levels.map((name, at) => '  '.repeat(at) + name), '外', '  内');
    expect(isTooDeep(deep, '外', { group: 0, above: '一/二/三/四/五/六', at: 0 })).toBe(false);
    expect(isTooDeep(deep, '外', { group: 0, above: '一/二/三/四/五/六/七', at: 0 })).toBe(true);
    const last = codebook(
      ...levels.map((name, at) => '  '.repeat(at) + name),
      `${'  '.repeat(7)}旁`,
    );
    expect(seatTowards(last, `${levels.slice(0, 7).join('/')}/旁`, 'in')).toBeUndefined();
  });
});

describe('a code', () => {
  it('comes to a place, and goes with those under it', () => {
    const fresh = { name: '新', definition: inBoth(''), example: '' };
    const added = withCode(BOOK, fresh, { group: 0, above: '甲/二', at: 0 });
    expect(outline(added)).toEqual(['甲', '  一', '  二', '    新', '    贰', '乙', '-', '丙']);
    expect(outline(withoutCode(BOOK, '甲/二'))).toEqual(['甲', '  一', '乙', '-', '丙']);
    expect(withoutCode(BOOK, '丁')).toEqual(BOOK);
    expect(codeAt(withoutCode(BOOK, '甲/二/贰'), '甲/二')).not.toHaveProperty('under');
  });

  it('does not go under itself', () => {
    expect(withCodeMoved(BOOK, '甲', { group: 0, above: '甲/二', at: 0 })).toBe(BOOK);
  });

  it('takes those under it along when it is renamed', () => {
    const renamed = withCodeChanged(BOOK, '甲', (code) => ({ ...code, name: '子' }));
    expect(codesOf(renamed).map(({ path }) => path)).toContain('子/二/贰');
    expect([isFree(BOOK, '丙'), isFree(BOOK, '丙', '丙'), isFree(BOOK, '甲/丙')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('takes its key from the one that had it', () => {
    const keyed = withKey(withKey(BOOK, '甲', '1'), '甲/二/贰', '1');
    expect(codeWithKey(keyed, '1')?.path).toBe('甲/二/贰');
    expect(codeAt(keyed, '甲')).not.toHaveProperty('key');
    expect(withKey(keyed, '甲/二/贰', undefined)).toEqual(BOOK);
    expect(withHue(withHue(BOOK, '甲', 3), '甲', undefined)).toEqual(BOOK);
  });

  it('merges with another; of two with one name one is left', () => {
    const book = codebook('甲', '  一', '    壹', '  二', '乙', '  二', '    贰');
    const merged = withCodesMerged(book, '甲', '乙');
    expect(outline(merged)).toEqual(['乙', '  二', '    贰', '  一', '    壹']);
    expect(outline(withCodesMerged(book, '乙/二', '甲'))).toEqual([
      '甲',
      '  一',
      '    壹',
      '  二',
      '  贰',
      '乙',
    ]);
    expect(withCodesMerged(book, '甲', '甲/一')).toBe(book);
    expect(withCodesMerged(book, '甲', '丁')).toBe(book);
  });
});

describe('a group', () => {
  it('leaves its codes to the one before, the first to the next; the last one stays', () => {
    expect(outline(withoutGroup(BOOK, 1))).toEqual(['甲', '  一', '  二', '    贰', '乙', '丙']);
    expect(withoutGroup(BOOK, 0).groups.map(({ name }) => name.en)).toEqual(['组1']);
    expect(outline(withoutGroup(BOOK, 0))).toEqual(['甲', '  一', '  二', '    贰', '乙', '丙']);
    expect(withoutGroup(OFFICIALS, 0)).toEqual(OFFICIALS);
  });

  it('moves', () => {
    expect(outline(withGroupMoved(BOOK, 0, 1))).toEqual([
      '丙',
      '-',
      '甲',
      '  一',
      '  二',
      '    贰',
      '乙',
    ]);
    expect(withGroupMoved(BOOK, 0, -1)).toBe(BOOK);
  });
});

it('stays a codebook whatever steps are taken; nothing is lost by moving', () => {
  const directions = fc.array(fc.constantFrom<Direction>('up', 'down', 'in', 'out'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(codebooks, fc.nat(), directions, (given, pick, steps) => {
      const codes = codesOf(given);
      let path = codes[pick % Math.max(1, codes.length)]?.path;
      let book = given;
      for (const direction of steps) {
        const seat = path === undefined ? undefined : seatTowards(book, path, direction);
        if (path === undefined || !seat) continue;
        const to = pathAt(seat, path.split('/').at(-1) ?? '');
        if (!isFree(book, to, path)) continue;
        expect(isWithin(seat.above, path)).toBe(false);
        book = withCodeMoved(book, path, seat);
        path = to;
        expect(seatOf(book, path)).toEqual(seat);
      }
      expect(safeParse(codebookSchema, book).issues).toBeUndefined();
      const names = (it: Codebook) =>
        codesOf(it)
          .map(({ name }) => name)
          .sort();
      expect(names(book)).toEqual(names(given));
    }),
  );
});

describe('what is offered at once', () => {
  it('are the codes with keys wherever they stand, or else the first four', () => {
    const many = codebook('甲', '  一', '乙', '丙', '丁', '戊');
    expect(offeredCodesOf(many).map(({ path }) => path)).toEqual(['甲', '乙', '丙', '丁']);
    const keyed = withKey(many, '甲/一', '7');
    expect(offeredCodesOf(keyed).map(({ path }) => path)).toEqual(['甲/一']);
  });
});

describe('names', () => {
  it('are counted from 2 where they are taken', () => {
    expect(freeName('甲', (it) => ['甲', '甲 2'].includes(it))).toBe('甲 3');
    const copy = { ...OFFICIALS, id: 'own' };
    expect(freelyNamed(copy, CODEBOOKS).name).toEqual({
      'zh-CN': '机关办理 2',
      en: 'Office work 2',
    });
    expect(freelyNamed(OFFICIALS, CODEBOOKS)).toBe(OFFICIALS);
    expect(isNameTaken(' office WORK', 'own', CODEBOOKS)).toBe(true);
    expect(isNameTaken('Office work', OFFICIALS.id, CODEBOOKS)).toBe(false);
  });

  it('in two languages are changed in one, those that are the same in both', () => {
    expect(reworded({ 'zh-CN': '甲', en: 'A' }, 'zh-CN', '乙')).toEqual({ 'zh-CN': '乙', en: 'A' });
    expect(reworded({ 'zh-CN': '甲', en: 'A' }, 'en', 'B')).toEqual({ 'zh-CN': '甲', en: 'B' });
    expect(reworded(inBoth('甲'), 'en', '乙')).toEqual(inBoth('乙'));
  });
});
