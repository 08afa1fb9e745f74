import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { POLICY_INSTRUMENTS } from '../../../lib/annotation/codebook/built-in/policy-instruments.ts';
import { codeAt, codesOf } from '../../../lib/annotation/codebook/codebook.ts';
import { noteOf, tagsOf } from '../../../lib/annotation/record/edit.ts';
import { exportAs } from '../../../lib/exchange/export-formats.ts';
import { exportLosses } from '../../../lib/exchange/export-losses.ts';
import { fromQdpx } from '../../../lib/exchange/refi-qda/from-qdpx.ts';
import { toQdc } from '../../../lib/exchange/refi-qda/refi-codes.ts';
import { toQdpx } from '../../../lib/exchange/refi-qda/to-qdpx.ts';
import { elementsIn, readXml } from '../../../lib/exchange/refi-qda/xml-reader.ts';
import { REVIEWED } from '../decided-samples.ts';
import { ANNOTATIONS, annotationOn, EXPORTED, exportedFrom, TEXT } from '../notice-samples.ts';

const TIME = '2026-11-22T00:00:00.000Z';

/** The standard's schemas, beside the checkout. */
const SCHEMAS = join(import.meta.dirname, '../../../../shared/refi-qda');
const hasSchemas = existsSync(SCHEMAS) && spawnSync('xmllint', ['--version']).error === undefined;

const NOTHING = { documents: [], annotations: [] };
const read = async (bytes: Uint8Array) => {
  const found = await fromQdpx(bytes, TIME);
  return found.ok ? found : { ...NOTHING, errors: found.errors };
};

describe('toQdpx', () => {
  test('comes back: texts, tags, notes, places, times; not what was deleted, nor what the parser finds', async () => {
    const { documents, annotations } = await read(await toQdpx([EXPORTED]));
    expect(documents).toEqual([EXPORTED.document]);
    expect(annotations).toEqual(ANNOTATIONS.filter(({ deleted }) => deleted === undefined));
  });

  test('positions are code points, half-open, in sources without a byte order mark', async () => {
    const files = unzipSync(await toQdpx([EXPORTED]));
    const project = readXml(strFromU8(files['project.qde'] ?? new Uint8Array()));
    const source = elementsIn(project, 'TextSource')[0];
    const path = source?.attributes.plainTextPath?.replace('internal://', 'sources/') ?? '';
    const characters = [...strFromU8(files[path] ?? new Uint8Array())];
    expect(characters.join('')).toBe(TEXT);
    const selections = source ? elementsIn(source, 'PlainTextSelection') : [];
    expect(selections.length).toBeGreaterThan(EXPORTED.notice.mentions.length);
    for (const { attributes } of selections) {
      const { startPosition, endPosition, name } = attributes;
      expect(characters.slice(Number(startPosition), Number(endPosition)).join('')).toBe(name);
    }
  });

  test('every GUID is there once, and every reference has its code or note', async () => {
    const files = unzipSync(await toQdpx([EXPORTED]));
    const project = strFromU8(files['project.qde'] ?? new Uint8Array());
    const guids = Array.from(project.matchAll(/ guid="([^"]*)"/g), ([, guid]) => guid);
    const named = Array.from(project.matchAll(/ targetGUID="([^"]*)"/g), ([, guid]) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    expect(named.filter((guid) => !guids.includes(guid))).toEqual([]);
  });

  test('marks on any text come back in their place', async () => {
    const unit = fc.constantFrom('𠮷', '😀', '云', '\n', '\r', '<', '&', '"', ' ');
    const anyText = fc.string({ unit, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (before, note) => {
        const text = `${before}〔标记〕${before}`;
        const mark = annotationOn(text, '〔标记〕', {
          id: '01',
          tags: [`码${note.trim()}`],
          note: `.${note}`,
        });
        const { annotations, documents } = await read(await toQdpx([exportedFrom(text, [mark])]));
        expect(documents.map((one) => one.text)).toEqual([text]);
        expect(annotations).toEqual([mark]);
      }),
      { numRuns: 50 },
    );
  });

  test('a notice that is given twice is there once', async () => {
    expect(await toQdpx([EXPORTED, EXPORTED])).toEqual(await toQdpx([EXPORTED]));
  });

  test('of no notice is a project that can be read', async () => {
    expect(await read(await toQdpx([]))).toMatchObject({ ok: true, ...NOTHING });
  });
});

test.each([
  ['/待办', '待办'],
  ['创造//运用', '创造/运用'],
  ['/', '-'],
])('the tag %s, which lacks a name, is exported by those that it has', async (tag, named) => {
  const exported = exportedFrom(TEXT, [annotationOn(TEXT, '加强保护', { id: '01', tags: [tag] })]);
  const read = await fromQdpx(await toQdpx([exported]), TIME);
  expect(read.ok && read.annotations.map(tagsOf)).toEqual([[named]]);
});

/** A project as other programs write it: braces, capitals, notes in files, times with zones, a mark on a picture. */
const FOREIGN = `\ufeff<?xml version="1.0" encoding="utf-8"?>
<Project name="p" origin="Other" xmlns="urn:QDA-XML:project:1.0">
 <CodeBook><Codes><Code guid="{AAAAAAAA-0000-4000-8000-000000000001}" name="工具" isCodable="true">
  <Code guid="AAAAAAAA-0000-4000-8000-000000000002" name="供给" isCodable="true"/></Code></Codes></CodeBook>
 <Sources>
  <PictureSource guid="AAAAAAAA-0000-4000-8000-000000000009"/>
  <TextSource guid="AAAAAAAA-0000-4000-8000-000000000003" name="通知" plainTextPath="internal://N.txt">
   <PlainTextSelection guid="AAAAAAAA-0000-4000-8000-000000000004" startPosition="1" endPosition="3" creationDateTime="2026-01-01T08:00:00+08:00">
    <Description>甲</Description>
    <Coding guid="AAAAAAAA-0000-4000-8000-000000000005"><CodeRef targetGUID="aaaaaaaa-0000-4000-8000-000000000002"/></Coding>
    <NoteRef targetGUID="AAAAAAAA-0000-4000-8000-000000000006"/>
   </PlainTextSelection>
  </TextSource>
 </Sources>
 <Notes><Note guid="AAAAAAAA-0000-4000-8000-000000000006" plainTextPath="internal://m.txt"/></Notes>
</Project>`;
const packed = (project: string) =>
  zipSync({
    'project.qde': strToU8(project),
    'sources/n.TXT': strToU8('\ufeff𠮷一二'),
    'sources/M.txt': strToU8('乙'),
    'sources/film.mp4': new Uint8Array(9),
  });

describe('fromQdpx', () => {
  test('reads what another program wrote', async () => {
    const { documents, annotations } = await read(packed(FOREIGN));
    expect(documents.map(({ title, text }) => [title, text])).toEqual([['通知', '𠮷一二']]);
    const [one] = annotations;
    expect(one && [tagsOf(one), noteOf(one), one.created]).toEqual([
      ['工具/供给'],
      '甲\n乙',
      '2026-01-01T00:00:00.000Z',
    ]);
    expect(one?.target.selector[0]).toMatchObject({ start: 2, end: 4 });
  });

  const whole = packed(FOREIGN);
  const twice = (element: RegExp) => packed(FOREIGN.replace(element, (it) => it + it));
  test.each<[string, Uint8Array, string, RegExp]>([
    ['no zip', strToU8('<Project/>'), 'notZip', /zip/],
    ['an empty file', new Uint8Array(), 'notZip', /zip/],
    ['a zip that is cut off', whole.slice(0, whole.length - 40), 'notZip', /zip/],
    [
      'a zip of something else',
      zipSync({ 'a.txt': strToU8('a') }),
      'notProject',
      /no project\.qde/,
    ],
    ['a codebook', packed('<CodeBook/>'), 'notProject', /no Project/],
    ['broken XML', packed(FOREIGN.slice(0, 900)), 'notXml', /XML|cut off/],
    [
      'a document type',
      packed('<!DOCTYPE a [<!ENTITY b "c">]><Project/>'),
      'documentType',
      /DOCTYPE/,
    ],
    [
      'a source that is missing',
      packed(FOREIGN.replace('//N.txt', '//X.txt')),
      'invalid',
      /X\.txt is missing/,
    ],
    ['a selection behind the text', packed(FOREIGN.replace('"3"', '"30"')), 'invalid', /its text/],
    ['a selection of nothing', packed(FOREIGN.replace('"3"', '"1"')), 'invalid', /not in its text/],
    ['a position that is none', packed(FOREIGN.replace('"3"', '"x"')), 'invalid', /its text/],
    ['an id that is none', packed(FOREIGN.replace('{AAAAAAAA', '{!')), 'invalid', /no GUID/],
    ['a text twice', twice(/<TextSource[\s\S]*<\/TextSource>/), 'duplicate', /0003 again/],
    [
      'a time before all',
      packed(FOREIGN.replace('2026-01-01', '-000001-01-01')),
      'invalid',
      /time/,
    ],
  ])('refuses %s', async (_, bytes, code, message) => {
    const found = await fromQdpx(bytes, TIME);
    const [fault] = found.ok ? [] : found.errors;
    expect(fault).toMatchObject({ code, detail: expect.stringMatching(message) });
  });

  test('its codes are a codebook as old as the project', async () => {
    const found = await fromQdpx(packed(FOREIGN), TIME);
    expect(found.ok && found.codebooks).toMatchObject([{ modified: TIME }]);
    const dated = FOREIGN.replace('<Project ', '<Project modifiedDateTime="2025-05-01T08:00:00Z" ');
    expect(await fromQdpx(packed(dated), TIME)).toMatchObject({
      codebooks: [{ modified: '2025-05-01T08:00:00.000Z' }],
    });
  });
});

test('the codebook of notices has each tag once, and the codebooks they are from whole', async () => {
  const book = readXml(await toQdc([EXPORTED, EXPORTED]));
  const names = elementsIn(book, 'Code').map(({ attributes }) => attributes.name);
  const expected = codesOf(POLICY_INSTRUMENTS).map(({ name }) => name);
  expect(names.slice(0, expected.length)).toEqual(expected);
  expect(names.slice(expected.length)).toEqual([
    '指标',
    '政策透镜 PolicyLens',
    '目标',
    '时限',
    '责任单位',
  ]);
  expect(elementsIn(readXml(await toQdc([EXPORTED], [])), 'Code')[0]?.attributes.name).toBe('保护');
});

test('a project has the codes nested, coloured and described, and they come back', async () => {
  const mark = annotationOn(TEXT, '加强保护', { id: '02', tags: ['供给型/人才培养', '自用/甲'] });
  const project = await toQdpx([{ ...EXPORTED, annotations: [mark] }]);
  const found = await fromQdpx(project, TIME);
  expect(found.ok && found.annotations).toEqual([mark]);
  const [codebook] = (found.ok && found.codebooks) || [];
  const talent = codebook && codeAt(codebook, '供给型/人才培养');
  expect(talent).toMatchObject({
    definition: codeAt(POLICY_INSTRUMENTS, '供给型/人才培养')?.definition,
    example: '培养知识产权高层次人才50名。',
  });
  expect(codebook && codeAt(codebook, '供给型')).toMatchObject({ hue: 6, key: '1' });
  expect(codebook && codeAt(codebook, '自用/甲')).toMatchObject({ depth: 1 });
  expect(codebook && codesOf(codebook).map(({ name }) => name)).not.toContain('责任单位');
});

/** A notice after a person has reviewed it, with an annotation on words that are not in it any more. */
const ALL = (() => {
  const lost = annotationOn(`${TEXT}废止本办法。`, '废止本办法', {
    id: '0a',
    tags: ['存疑'],
    note: '原在文末',
  });
  return { ...REVIEWED, annotations: [...REVIEWED.annotations, lost] };
})();

const projectOfAll = async () => {
  const options = { time: TIME, language: 'zh-CN', table: 'ledger' } as const;
  return unzipSync((await exportAs('qdpx', [ALL], options)) as Uint8Array)['project.qde'];
};

test('an annotation whose words are gone is a note of its document, and is told', async () => {
  const project = readXml(strFromU8((await projectOfAll()) ?? new Uint8Array()));
  const [source] = elementsIn(project, 'TextSource');
  const [reference] = source?.children.filter(({ name }) => name === 'NoteRef') ?? [];
  const note = elementsIn(project, 'Note').find(
    ({ attributes }) => attributes.guid === reference?.attributes.targetGUID,
  );
  expect(note?.children[0]?.text).toBe('“废止本办法”\n#存疑\n原在文末');
  expect(exportLosses('qdpx', [ALL])).toEqual([
    { title: EXPORTED.document.title, is: 'annotation', quote: '废止本办法', why: 'gone' },
  ]);
  expect(exportLosses('jsonld', [ALL])).toEqual([]);
});

test('what a person decided stands with the finding; what was rejected is not in it', async () => {
  const project = readXml(strFromU8((await projectOfAll()) ?? new Uint8Array()));
  const said = elementsIn(project, 'PlainTextSelection').flatMap((selection) =>
    selection.children
      .filter(({ name }) => name === 'Description')
      .map(({ text }) => `${selection.attributes.name} ${text}`),
  );
  expect(said).toEqual([
    '𠮷祥区人民政府 added',
    '有效发明专利拥有量达到3000件 corrected',
    '市知识产权局 accepted',
    '2026年12月31日前 corrected',
  ]);
  expect(JSON.stringify(project)).not.toContain('"市财政局"');
});

if (!hasSchemas) {
  test('the schemas of REFI-QDA or xmllint are not here: nothing was compared with them', () => {
    expect(hasSchemas).toBe(false);
  });
} else {
  test.each([
    ['Project.xsd', 'a notice', async () => unzipSync(await toQdpx([EXPORTED]))['project.qde']],
    ['Project.xsd', 'decisions, and an annotation whose words are gone', projectOfAll],
    ['Project.xsd', 'nothing', async () => unzipSync(await toQdpx([]))['project.qde']],
    ['Codebook.xsd', 'a notice', async () => strToU8(await toQdc([EXPORTED]))],
    ['Codebook.xsd', 'nothing', async () => strToU8(await toQdc([]))],
  ])('%s holds for %s', async (schema, _, make) => {
    const folder = mkdtempSync(join(tmpdir(), 'policylens-refi-'));
    const file = join(folder, 'file.xml');
    writeFileSync(file, (await make()) ?? '');
    const done = spawnSync('xmllint', ['--noout', '--schema', join(SCHEMAS, schema), file]);
    rmSync(folder, { recursive: true });
    expect({ status: done.status, stderr: String(done.stderr) }).toMatchObject({ status: 0 });
  });
}
