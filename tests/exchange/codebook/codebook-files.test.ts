import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODEBOOKS } from '../../../lib/annotation/codebook/built-in/built-in.ts';
import {
  type Code,
  type Codebook,
  codeAt,
  codesOf,
} from '../../../lib/annotation/codebook/codebook.ts';
import { inBoth } from '../../../lib/annotation/codebook/codebook-names.ts';
import { codebookFromFile } from '../../../lib/exchange/codebook/codebook-from-file.ts';
import { codebookToJson } from '../../../lib/exchange/codebook/codebook-json.ts';
import { descriptionOf, wordsFrom } from '../../../lib/exchange/refi-qda/code-description.ts';
import { codebookToQdc } from '../../../lib/exchange/refi-qda/codebook-qdc.ts';
import { nearestHue, TAG_COLOURS } from '../../../lib/exchange/refi-qda/tag-colours.ts';
import { codebooks } from '../../annotation/codebook-samples.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, name = '我的体系.qdc') =>
  codebookFromFile(typeof text === 'string' ? bytes(text) : text, name);

async function taken(text: string | Uint8Array, name?: string): Promise<Codebook> {
  const found = await read(text, name);
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  return found.codebook;
}

const faults = async (text: string | Uint8Array) => {
  const found = await read(text);
  return found.ok ? [] : found.errors.map(({ code, path }) => [code, path]);
};

const GUID = (n: number) => `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, '0')}`;
const qdc = (codes: string, after = '') =>
  `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other"><Codes>${codes}</Codes>${after}</CodeBook>`;
const code = (n: number, name: string, more = '', inside = '') =>
  `<Code guid="${GUID(n)}" name="${name}" isCodable="true" ${more}>${inside}</Code>`;

describe('JSON', () => {
  test.each(CODEBOOKS.map((it) => [it.id, it] as const))('%s comes back', async (_, codebook) => {
    expect(await taken(codebookToJson(codebook))).toEqual(codebook);
  });

  test('any codebook comes back', async () => {
    await fc.assert(
      fc.asyncProperty(codebooks, async (codebook) => {
        expect(await taken(codebookToJson(codebook))).toEqual(codebook);
      }),
    );
  });

  test('written by hand needs names only', async () => {
    const groups = [{ codes: [{ name: '甲', under: [{ name: '乙', definition: '乙类' }] }] }];
    const file = { type: 'policylens:Codebook', version: 1, id: 'x', name: '体系', groups };
    const codebook = await taken(JSON.stringify(file));
    expect(codebook.name).toEqual(inBoth('体系'));
    expect(codeAt(codebook, '甲/乙')?.definition).toEqual(inBoth('乙类'));
  });

  const file = (change: object) =>
    JSON.stringify({ type: 'policylens:Codebook', version: 1, id: 'x', name: '体系', ...change });
  const groups = (...codes: object[]) => ({ groups: [{ codes }] });
  const deep = (levels: number): object =>
    levels === 0 ? { name: '底' } : { name: '层', under: [deep(levels - 1)] };
  test.each<[string, string, string, string]>([
    ['cut off', file({}).slice(0, 20), 'notJson', ''],
    ['something else', '{"type":"AnnotationCollection"}', 'notCodebook', ''],
    ['null', 'null', 'notCodebook', ''],
    ['of a later version', file({ version: 2, ...groups() }), 'newerVersion', ''],
    ['without groups', file({}), 'invalid', 'groups'],
    ['with a field too many', file({ ...groups(), html: '' }), 'invalid', 'html'],
    ['a name with a slash', file(groups({ name: '甲/乙' })), 'invalid', 'groups.0.codes.0.name'],
    ['an empty name', file(groups({ name: ' ' })), 'invalid', 'groups.0.codes.0.name'],
    ['a key of two', file(groups({ name: '甲', key: '12' })), 'invalid', 'groups.0.codes.0.key'],
    ['a seventh hue', file(groups({ name: '甲', hue: 7 })), 'invalid', 'groups.0.codes.0.hue'],
    ['one name twice', file(groups({ name: '甲' }, { name: '甲' })), 'invalid', ''],
    [
      'one key twice',
      file(groups({ name: '甲', key: '1' }, { name: '乙', key: '1' })),
      'invalid',
      '',
    ],
    [
      'too many codes',
      file(groups(...Array.from({ length: 2001 }, (_, n) => ({ name: `${n}` })))),
      'invalid',
      'groups.0.codes',
    ],
    ['too deep', file(groups(deep(9))), 'invalid', `groups.0.codes.0${'.under.0'.repeat(8)}`],
  ])('%s is refused, and where', async (_, text, refusal, path) => {
    expect(await faults(text)).toContainEqual([refusal, path]);
  });

  test('nested without end is refused, not run into', async () => {
    const ends = ['{"under":[', ']}'].map((end) => end.repeat(5_000));
    const text = `{"type":"policylens:Codebook","id":"x","name":"x","groups":[{"codes":[${ends.join('')}]}]}`;
    expect((await faults(text)).length).toBeGreaterThan(0);
  });
});

describe('REFI-QDA', () => {
  /** What the format holds of a codebook: neither its id nor an English name of a group, and no empty group. */
  const held = ({ groups, ...codebook }: Codebook) => ({
    name: codebook.name['zh-CN'],
    groups: groups.filter(({ codes }) => codes.length > 0).map(({ codes }) => codes),
  });

  test.each(CODEBOOKS.map((it) => [it.id, it] as const))(
    '%s comes back: groups, nesting, colours, words, keys',
    async (_, codebook) => {
      const found = await taken(await codebookToQdc(codebook), `${codebook.name['zh-CN']}.qdc`);
      expect(held(found)).toEqual(held(codebook));
      const names = (it: Codebook) => it.groups.map(({ name }) => name['zh-CN']);
      expect(names(found)).toEqual(names(codebook));
    },
  );

  test('any codebook comes back with its nesting, order and words', async () => {
    await fc.assert(
      fc.asyncProperty(codebooks, async (codebook) => {
        fc.pre(codesOf(codebook).length > 0);
        const found = await taken(await codebookToQdc(codebook));
        const words = (it: Codebook) =>
          new Map(codesOf(it).map(({ path, example, key }) => [path, [example.trim(), key]]));
        expect(words(found)).toEqual(words(codebook));
      }),
      { numRuns: 50 },
    );
  });

  test('reads what another program wrote', async () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?><!-- x -->${qdc(
      code(
        1,
        ' 工具 ',
        'color="#FF0000"',
        `<Description>一
二</Description>${code(2, '与/或')}${code(3, '空', 'color="#ff0000"')}`,
      ) +
        `<Code guid="{${GUID(4).toUpperCase()}}" name="空" isCodable="false"/>` +
        code(5, '空'),
      `<Sets><Set guid="${GUID(8)}" name="查询"><MemberCode guid="${GUID(2)}"/></Set></Sets>`,
    )}`;
    const found = await read(xml);
    const none = { definition: inBoth(''), example: '' };
    expect(found).toMatchObject({
      ok: true,
      leftOut: [
        { what: 'sets', count: 1 },
        { what: 'colours', count: 2 },
        { what: 'slashes', count: 1 },
        { what: 'doubles', count: 1 },
      ],
    });
    expect(found.ok && found.codebook.name).toEqual(inBoth('我的体系'));
    expect(found.ok && found.codebook.groups).toEqual([
      {
        name: inBoth(''),
        codes: [
          {
            name: '工具',
            definition: inBoth('一\n二'),
            example: '',
            hue: 3,
            under: [
              { name: '与-或', ...none },
              { name: '空', ...none },
            ],
          },
          { name: '空', ...none },
          { name: '空 2', ...none },
        ],
      },
    ]);
  });

  test('reads any encoding that it says, with or without a byte order mark, and a prefix', async () => {
    const xml = qdc(code(1, '甲'));
    const utf16 = (little: boolean) => {
      const units = [...`\ufeff${xml}`].map((it) => it.charCodeAt(0));
      return Uint8Array.from(
        units.flatMap((it) => (little ? [it & 255, it >> 8] : [it >> 8, it & 255])),
      );
    };
    const gbk = bytes(`<?xml version="1.0" encoding="GB18030"?>${qdc(code(1, '§'))}`);
    const at = gbk.indexOf(0xc2);
    gbk.set([0xbc, 0xd7], at); // 甲
    const prefixed = xml
      .replaceAll('<', '<q:')
      .replaceAll('<q:/', '</q:')
      .replace('xmlns', 'xmlns:q');
    for (const each of [xml, `\ufeff${xml}`, utf16(true), utf16(false), gbk, prefixed])
      expect(codesOf(await taken(each)).map(({ path }) => path)).toEqual(['甲']);
  });

  const ENTITIES = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
  );
  test.each<[string, string | Uint8Array, string]>([
    [
      'a file to be fetched',
      `<!DOCTYPE CodeBook [<!ENTITY x SYSTEM "file:///etc/passwd">]>${qdc(code(1, '&x;'))}`,
      'documentType',
    ],
    [
      'a billion laughs',
      `<!DOCTYPE l [<!ENTITY l0 "ha">${ENTITIES.join('')}]>${qdc(code(1, '&l9;'))}`,
      'documentType',
    ],
    ['another root', '<Project/>', 'notCodebook'],
    ['a page', '<html><body></body></html>', 'notCodebook'],
    ['cut off', qdc(code(1, '甲')).slice(0, -20), 'notXml'],
    ['UTF-8 that is none', Uint8Array.of(0x3c, 0xff, 0xfe, 0x41), 'notXml'],
    ['an encoding that is none', '<?xml version="1.0" encoding="klingon"?><CodeBook/>', 'notXml'],
    ['one GUID twice', qdc(code(1, '甲') + code(1, '乙')), 'invalid'],
    ['a GUID that is none', qdc('<Code guid="1" name="甲" isCodable="true"/>'), 'invalid'],
    ['a code without a name', qdc(code(1, '')), 'invalid'],
    ['a name without end', qdc(code(1, '长'.repeat(101))), 'invalid'],
    ['elements without end', qdc('<Code>'.repeat(10_000)), 'notXml'],
    [
      'codes too deep',
      qdc(
        Array.from({ length: 9 }, (_, n) => n).reduceRight(
          (inside, n) => code(n, `${n}`, '', inside),
          '',
        ),
      ),
      'invalid',
    ],
    [
      'codes without number',
      qdc(Array.from({ length: 2_001 }, (_, n) => code(n, '甲')).join('')),
      'invalid',
    ],
    ['nothing', '', 'notJson'],
    ['more than a file can be', new Uint8Array(50_000_001), 'tooLarge'],
  ])('%s is refused', async (_, text, refusal) => {
    const found = await faults(text);
    expect(found.map(([code]) => code)).toContain(refusal);
  });

  test('an empty one is a codebook without codes', async () => {
    expect(codesOf(await taken('<CodeBook><Codes/></CodeBook>'))).toEqual([]);
  });
});

describe('the description of a code', () => {
  const words = (given: Partial<Code>) => ({ definition: inBoth(''), example: '', ...given });
  test.each([
    ['', words({})],
    ['甲', words({ definition: inBoth('甲') })],
    ['甲\nEnglish: A', words({ definition: { 'zh-CN': '甲', en: 'A' } })],
    ['甲\n例：乙\n丙', words({ definition: inBoth('甲'), example: '乙\n丙' })],
    ['例：乙', words({ example: '乙' })],
    ['例：一\n例：二', words({ definition: inBoth('例：一'), example: '二' })],
    ['快捷键：3', words({ key: '3' })],
    [
      '甲\nEnglish: A\n例：乙\n快捷键：9',
      words({ definition: { 'zh-CN': '甲', en: 'A' }, example: '乙', key: '9' }),
    ],
  ])('%j', (text, said) => {
    expect(wordsFrom(text)).toEqual(said);
    expect(descriptionOf(said)).toBe(text);
  });

  test.each(['快捷键：0', '快捷键：10', '快捷键：x'])('%j is no key', (text) => {
    expect(wordsFrom(text)).toEqual(words({ definition: inBoth(text) }));
  });
});

describe('the nearest hue', () => {
  test.each([
    ['#FF0000', 3],
    ['#f00', 3],
    ['#ffc000', 1],
    ['#00B050', 5],
    ['#00b0f0', 2],
    ['#0070C0', 4],
    ['#7030A0', 4],
    ['#000000', 6],
    ['#fff', 6],
    ['red', undefined],
    ['#12345', undefined],
  ])('%s is %s', (colour, hue) => {
    expect(nearestHue(colour)).toBe(hue);
  });

  test('of our own colours is theirs; they are those of the tokens', () => {
    expect(TAG_COLOURS.map(nearestHue)).toEqual([1, 2, 3, 4, 5, 6]);
    const tokens = readFileSync(join(import.meta.dirname, '../../../lib/ui/tokens.css'), 'utf8');
    for (const [index, colour] of TAG_COLOURS.entries())
      expect(tokens.match(new RegExp(`--tag-${index + 1}: (#\\w+);`))?.[1]).toBe(colour);
  });
});

/** The standard's schema, beside the checkout. */
const SCHEMA = join(import.meta.dirname, '../../../../shared/refi-qda/Codebook.xsd');
const hasSchema = existsSync(SCHEMA) && spawnSync('xmllint', ['--version']).error === undefined;

if (!hasSchema) {
  test('the schema of REFI-QDA or xmllint is not here: nothing was compared with it', () => {
    expect(hasSchema).toBe(false);
  });
} else {
  const hostile = fc
    .sample(codebooks, { numRuns: 20, seed: 7 })
    .filter((it) => codesOf(it).length > 0);
  test.each([...CODEBOOKS, ...hostile].map((it, at) => [at, it] as const))(
    'the schema holds for codebook %i',
    async (_, codebook) => {
      const folder = mkdtempSync(join(tmpdir(), 'policylens-qdc-'));
      const file = join(folder, 'codebook.qdc');
      writeFileSync(file, await codebookToQdc(codebook));
      const done = spawnSync('xmllint', ['--noout', '--schema', SCHEMA, file]);
      rmSync(folder, { recursive: true });
      expect({ status: done.status, stderr: String(done.stderr) }).toMatchObject({ status: 0 });
      expect(await codebookToQdc(codebook)).not.toMatch(/^\ufeff/);
    },
  );
}
