import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../lib/notice/notice.ts';
import { packNotice, unpackNotice } from '../../lib/notice/packed-notice.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import { readMarked } from '../notices/marked.ts';

const files = await Array.fromAsync(glob('tests/notices/**/*.txt'));
const read = (file: string) => readMarked(readFileSync(file, 'utf8')).text;
/** As the store keeps it. */
const kept = (notice: Notice, text: string) => structuredClone(packNotice(notice, text));

describe('a notice that was packed', () => {
  it.each(files)('%s is the same when it is unpacked', (file) => {
    const text = read(file);
    const notice = parseNotice(text);
    expect(unpackNotice(kept(notice, text), text)).toEqual(notice);
  });

  it('of any text at all is the same', () => {
    const words = fc.constantFrom(
      '一、',
      '到2028年',
      '达到100件',
      '市公安局',
      '牵头',
      '\n',
      '。',
      '，',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const notice = parseNotice(text);
        expect(unpackNotice(kept(notice, text), text)).toEqual(notice);
      }),
      { numRuns: 50 },
    );
  });

  it('shares its mentions with its ledger', () => {
    const text = '一、加强保护\n到2028年，有效发明专利达到3000件。（市市场监管局牵头）';
    const notice = unpackNotice(kept(parseNotice(text), text), text);
    expect(notice?.commitments[0]?.targets[0]).toBe(
      notice?.mentions.find(({ kind }) => kind === 'target'),
    );
  });

  it('takes less room than the notice', () => {
    const text = read('tests/notices/blind/province-five-year-plan.txt');
    const notice = parseNotice(text);
    const [small, large] = [packNotice(notice, text), notice].map(
      (it) => JSON.stringify(it).length,
    );
    expect(small).toBeLessThan(0.7 * (large as number));
  });
});

describe('what cannot be unpacked', () => {
  const text = '到2028年，有效发明专利达到3000件。';
  const packed = packNotice(parseNotice(text), text);
  it.each<[string, unknown, string]>([
    ['nothing', undefined, text],
    ['null', null, text],
    ['another form', { ...packed, form: 0 }, text],
    ['another text', packed, `${text}又`],
    ['a text of the same length', packed, text.replace('8', '9')],
    [
      'a text with its white space elsewhere',
      packNotice(parseNotice('到 2028年'), '到 2028年'),
      '到2028 年',
    ],
  ])('%s', (_, kept, now) => {
    expect(unpackNotice(kept, now)).toBeUndefined();
  });
});
