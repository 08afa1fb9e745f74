import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree } from '../../lib/cli/agree.ts';
import { exportNotices } from '../../lib/cli/export.ts';
import { readExportRequest } from '../../lib/cli/export-request.ts';
import { validate } from '../../lib/cli/validate.ts';
import { EXPORT_FORMAT_NAMES } from '../../lib/exchange/export-file-types.ts';
import { toJsonLd } from '../../lib/exchange/json-ld/to-json-ld.ts';
import { decisionOn } from '../exchange/decided-samples.ts';
import {
  ANNOTATIONS,
  annotationOn,
  EXPORTED,
  exportedFrom,
  TEXT,
} from '../exchange/notice-samples.ts';

const command = fileURLToPath(new URL('../../lib/cli/policylens.ts', import.meta.url));

let folder = '';
const at = (name: string) => join(folder, name);

const storeOf = (...annotations: typeof ANNOTATIONS) =>
  JSON.stringify(toJsonLd({ documents: [EXPORTED.document], annotations }));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policylens-export-'));
  writeFileSync(at('notice.txt'), TEXT);
  writeFileSync(
    at('page.html'),
    `<html><body><p>${TEXT.replaceAll('\n', '</p><p>')}</p></body></html>`,
  );
  writeFileSync(at('mine.jsonld'), storeOf(...ANNOTATIONS));
  writeFileSync(
    at('hers.json'),
    storeOf(annotationOn(TEXT, '加强保护', { id: '09', tags: ['保护'] })),
  );
  writeFileSync(at('earlier.json'), earlierStore());
  writeFileSync(at('broken.json'), '{"type":"AnnotationCollection"}');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The same store before a new text of the notice was adopted. */
function earlierStore(): string {
  const text = `${TEXT}附则`;
  const { document } = exportedFrom(text);
  const before = { ...document, id: EXPORTED.document.id, modified: '2020-01-01T00:00:00.000Z' };
  const annotations = ANNOTATIONS.map((one) => ({ ...one, document: before.id }));
  return JSON.stringify(toJsonLd({ documents: [before], annotations }));
}

/** A terminal that keeps what is said. */
function watched() {
  const said: string[] = [];
  const complaints: string[] = [];
  async function* stdin() {
    yield new TextEncoder().encode(TEXT);
  }
  const terminal = {
    stdin: stdin(),
    say: async (words: string | Uint8Array) => {
      said.push(typeof words === 'string' ? words : new TextDecoder().decode(words));
    },
    complain: (sentence: string) => {
      complaints.push(sentence.replaceAll(`${folder}/`, ''));
    },
    now: () => '2026-11-22T00:00:00.000Z',
  };
  return { terminal, complaints, text: () => said.join('').replaceAll(`${folder}/`, '') };
}

async function run(...words: string[]) {
  const request = readExportRequest(words);
  if (request === 'help') throw new Error('no request');
  const { terminal, complaints, text } = watched();
  const sound = await exportNotices(request, terminal);
  return { sound, complaints, text: text() };
}

describe('policylens export', () => {
  test.each(EXPORT_FORMAT_NAMES)('writes %s, and leaves nothing beside it', async (format) => {
    const out = at(`out.${format}`);
    expect(await run('--to', format, '--out', out, at('notice.txt'), at('mine.jsonld'))).toEqual({
      sound: true,
      complaints: [],
      text: '',
    });
    expect(readFileSync(out).length).toBeGreaterThan(100);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('one text in several files is one notice, with the annotations of all', async () => {
    const files = ['notice.txt', 'mine.jsonld', 'hers.json'].map(at);
    const { text } = await run('--to', 'jsonld', ...files);
    const { total, 'policylens:documents': documents } = JSON.parse(text);
    expect([total, documents.length]).toEqual([ANNOTATIONS.length + 1, 1]);
  });

  test('one record on two texts is one notice: the later text, each annotation once', async () => {
    await run('--to', 'jsonld', '--out', at('both.jsonld'), at('earlier.json'), at('mine.jsonld'));
    const both = JSON.parse(readFileSync(at('both.jsonld'), 'utf8'));
    expect(both.total).toBe(ANNOTATIONS.length);
    expect(both['policylens:documents']).toMatchObject([{ text: TEXT }]);
  });

  test('what it exports can be exported again: qdpx', async () => {
    await run('--to', 'qdpx', '--out', at('a.qdpx'), at('mine.jsonld'));
    const tables = ['mine.jsonld', 'a.qdpx'].map(async (name) => {
      return (await run('--to', 'csv', '--table', 'annotations', at(name))).text;
    });
    const [before, after] = await Promise.all(tables);
    expect(after).toBe(before);
  });

  test('writes through a link, and leaves the mode of a file as it was', async () => {
    writeFileSync(at('real.csv'), 'old', { mode: 0o640 });
    symlinkSync(at('real.csv'), at('link.csv'));
    await run('--to', 'csv', '--out', at('link.csv'), at('notice.txt'));
    expect(lstatSync(at('link.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real.csv'), 'utf8')).toContain('市公安局');
    expect(statSync(at('real.csv')).mode & 0o777).toBe(0o640);
  });

  test('reads pages, and stdin', async () => {
    for (const name of [at('page.html'), '-']) {
      expect((await run('--to', 'csv', name)).text).toContain('市公安局,责任,机器识别,,2027-12-31');
    }
  });

  test('names what it cannot read, and writes the rest', async () => {
    const { sound, complaints, text } = await run(
      '--to',
      'md',
      at('no.txt'),
      at('broken.json'),
      at('notice.txt'),
    );
    expect(sound).toBe(false);
    expect(complaints).toEqual([
      'cannot read no.txt: no such file or directory (ENOENT)',
      'cannot read broken.json: an AnnotationCollection without "policylens:documents"',
    ]);
    expect(text).toContain('## 任务台账');
  });

  test('has the decisions that an exported file holds, and names what it leaves out', async () => {
    const changed = TEXT.replace('到3000件', '到4000件');
    const decisions = [
      decisionOn('市财政局', 'rejected'),
      decisionOn('有效发明专利拥有量达到3000件', 'accepted'),
    ];
    const documents = [{ ...EXPORTED.document, text: changed }];
    writeFileSync(
      at('reviewed.jsonld'),
      JSON.stringify(toJsonLd({ documents, annotations: decisions })),
    );
    const { sound, complaints, text } = await run('--to', 'csv', at('reviewed.jsonld'));
    expect(text).not.toContain('市财政局');
    expect(text).toContain('市知识产权局');
    expect(complaints).toEqual([
      `${EXPORTED.document.title}: the decision on “有效发明专利拥有量达到3000件” is left out: other words stand there now`,
    ]);
    expect(sound).toBe(true);
    expect((await run('--to', 'jsonld', at('reviewed.jsonld'))).complaints).toEqual([]);
  });

  test('writes nothing where nothing could be read', async () => {
    expect(await run('--to', 'csv', '--out', at('none.csv'), at('no.txt'))).toMatchObject({
      sound: false,
    });
    expect(existsSync(at('none.csv'))).toBe(false);
  });

  test('an empty selection is a file without rows', async () => {
    writeFileSync(at('empty.json'), JSON.stringify(toJsonLd({ documents: [], annotations: [] })));
    const { sound, text } = await run('--to', 'csv', at('empty.json'));
    expect(sound).toBe(true);
    expect(text.trim().split('\r\n')).toHaveLength(1);
  });

  test('says in one sentence that the disk is full, and leaves the old file as it was', () => {
    writeFileSync(at('old.qdpx'), 'old');
    // No file may have more than 1 KiB; the signal is ignored so that the write fails instead.
    const script = `trap '' XFSZ; ulimit -f 1; exec "$0" "$@"`;
    const words = ['export', '--to', 'qdpx', '--out', at('old.qdpx'), at('mine.jsonld')];
    const done = spawnSync('bash', ['-c', script, process.execPath, command, ...words], {
      encoding: 'utf8',
    });
    expect([done.status, done.stderr]).toEqual([
      1,
      `policylens: cannot write ${at('old.qdpx')}: file too large (EFBIG)\n`,
    ]);
    expect(readFileSync(at('old.qdpx'), 'utf8')).toBe('old');
    expect(existsSync(at('old.qdpx.part'))).toBe(false);
  });
});

describe('policylens validate', () => {
  test('says what a file holds, or what is wrong with it', async () => {
    const { terminal, complaints, text } = watched();
    expect(await validate([at('mine.jsonld')], terminal)).toBe(true);
    expect(await validate([at('broken.json'), at('no.json'), at('hers.json')], terminal)).toBe(
      false,
    );
    expect(text()).toBe(
      'mine.jsonld: sound, 1 documents, 4 annotations\nhers.json: sound, 1 documents, 1 annotations\n',
    );
    expect(complaints).toEqual([
      'broken.json: an AnnotationCollection without "policylens:documents"',
      'no.json: cannot be read: no such file or directory (ENOENT)',
    ]);
  });
});

describe('policylens agree', () => {
  test('prints kappa with its counts, and where the two differ', async () => {
    const { terminal, text } = watched();
    await agree([at('mine.jsonld'), at('hers.json')], { json: false }, terminal);
    const lines = text()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines.slice(0, 4)).toEqual([
      ['1 documents in both files'],
      ['tag', 'on', 'kappa', 'both', 'first only', 'second only', 'neither'],
      ['保护', 'clauses', '1.000', '1', '0', '0', '4'],
      ['保护', 'characters', '1.000', '4', '0', '0', String(TEXT.length - 4)],
    ]);
    const { title } = EXPORTED.document;
    expect(lines.at(-2)).toEqual([title, '一', '指标', 'first', '有效发明专利拥有量']);
  });

  test('says which file it cannot read', async () => {
    const { terminal } = watched();
    const done = agree([at('mine.jsonld'), at('broken.json')], { json: true }, terminal);
    await expect(done).rejects.toThrow(/cannot read \S*broken\.json: an AnnotationCollection/);
  });
});

test.each<[string[], number, RegExp]>([
  [[], 2, /a command is missing: parse, export, validate, agree/],
  [['frob'], 2, /no command frob/],
  [['constructor'], 2, /no command constructor/],
  [['export', 'a.txt'], 2, /--to is missing/],
  [['agree', 'a.json'], 2, /two files/],
])('policylens %j ends with %i', (words, status, message) => {
  const done = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' });
  expect(done.status).toBe(status);
  expect(done.stderr).toMatch(message);
});
