import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { withNote, withTag } from '../../../lib/annotation/record/edit.ts';
import type { OutlineNode } from '../../../lib/notice/notice.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { searchable } from '../../../lib/text/searchable.ts';
import { hitPassages } from '../../../lib/ui/library/hit-passages.ts';
import type { LibraryDocument } from '../../../lib/ui/library/library-document.ts';
import { searchAll } from '../../../lib/ui/library/search-all.ts';
import { type Scope, searchDocument } from '../../../lib/ui/library/search-index.ts';
import { queryOf } from '../../../lib/ui/library/search-query.ts';
import { annotationOn, urn } from '../../annotation/samples.ts';

const TIME = '2026-11-20T00:00:00.000Z';

function library(text: string, annotations: readonly Annotation[] = []): LibraryDocument {
  const document = {
    id: urn(),
    title: '',
    text,
    textHash: '',
    urls: [],
    created: TIME,
    modified: TIME,
  };
  return { document, annotations };
}
const find = (of: LibraryDocument, typed: string, scope: Scope = 'all') =>
  searchDocument(of, queryOf(typed), scope);
const passagesIn = (
  text: string,
  typed: string,
  most: number,
  outline: readonly OutlineNode[] = [],
) => hitPassages({ text, folded: searchable(text), outline }, queryOf(typed), most);

describe('what is typed', () => {
  it.each<[string, string[]]>([
    ['专利 商标', ['专利', '商标']],
    ['專利　商標', ['专利', '商标']],
    ['专利 专利', ['专利']],
    ['“强市 建设”', ['强市建设=强市 建设']],
    ['"强市" 建设', ['强市=强市', '建设']],
    ['“未完', ['未完']],
    ['ＰＣＴ', ['pct']],
    ['  ', []],
    ['“”', []],
  ])('%s', (typed, terms) => {
    const told = queryOf(typed).map(({ form, exact }) =>
      exact === undefined ? form : `${form}=${exact}`,
    );
    expect(told).toEqual(terms);
  });
});

/** The text, with what is to be found between ［ and ］. */
describe('texts', () => {
  it.each([
    ['推进［知识产权］强市建设', '知识产权'],
    ['推进［知識產權］強市建設', '知识产权'],
    ['推进［知识产权］强市建设', '知識產權'],
    ['推进［知 识\n产权］强市建设', '知识产权'],
    ['［ＰＣＴ］专利申请', 'pct'],
    ['［pct］专利申请', 'ＰＣＴ'],
    ['［专利］导航与［商标］注册', '商标 专利'],
    ['产［權(quán)］保护', '权'],
    ['𠮷地［商标］', '商标'],
    ['［知识产权］强市', '“知识产权”'],
  ])('%s: %s', (marked, typed) => {
    const text = marked.replace(/[［］]/g, '');
    const found = find(library(text), typed);
    expect(found?.inText).toBeGreaterThan(0);
    const { passages } = passagesIn(text, typed, 9);
    const again = passages.flatMap(({ hits }) => hits);
    let shown = '';
    let at = 0;
    for (const { start, end } of again) {
      shown += `${text.slice(at, start)}［${text.slice(start, end)}］`;
      at = end;
    }
    expect(shown + text.slice(at)).toBe(marked);
  });

  it.each([
    ['专利导航', '专利 商标'],
    ['知識產權', '“知识产权”'],
    ['ＰＣＴ申请', '"PCT"'],
    ['专利', '利专'],
    ['', '专利'],
  ])('%s is not found by %s', (text, typed) => {
    expect(find(library(text), typed)).toBeUndefined();
  });
});

describe('passages', () => {
  const text =
    '一、保护\n（一）查处专利侵权。开展专利执法；加强宣传。\n二、运用\n（一）支持专利转化，许可专利。';
  const { outline } = parseNotice(text);
  const shown = (typed: string, most = 9) => {
    const { passages, all } = passagesIn(text, typed, most, outline);
    return [
      all,
      ...passages.map(({ start, end, clause }) => `${clause} ${text.slice(start, end)}`),
    ];
  };

  it('are sentences with their clause', () => {
    expect(shown('专利')).toEqual([
      3,
      '一/(一) （一）查处专利侵权。',
      '一/(一) 开展专利执法；',
      '二/(一) （一）支持专利转化，许可专利。',
    ]);
  });

  it('with most of the words are chosen, and stand in the order of the text', () => {
    expect(shown('专利 执法', 1)).toEqual([3, '一/(一) 开展专利执法；']);
    expect(
      shown('专利 转化 查处', 2)
        .slice(1)
        .map((it) => `${it}`.slice(0, 5)),
    ).toEqual(['一/(一)', '二/(一)']);
  });

  it('with a rare word are not hidden by those with a common one', () => {
    const many = `${'查处侵权。'.repeat(5)}加强宣传。`;
    const { passages } = passagesIn(many, '侵权 宣传', 1);
    expect(passages.map(({ start, end }) => many.slice(start, end))).toEqual(['加强宣传。']);
  });

  it('hold their hits, whatever is sought in whatever text', () => {
    const words = fc.constantFrom(
      '专利',
      '專利',
      '。',
      '\n',
      ' ',
      'ＰＣＴ',
      '商标',
      '；',
      '(quán)',
      '权',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), words, (parts, typed) => {
        const any = parts.join('');
        const { passages } = passagesIn(any, typed, 99);
        let last = 0;
        for (const { start, end, hits } of passages) {
          expect(start).toBeGreaterThanOrEqual(last);
          for (const hit of hits) {
            expect(hit.start).toBeGreaterThanOrEqual(start);
            expect(hit.end).toBeLessThanOrEqual(end);
          }
          last = start;
        }
      }),
    );
  });
});

describe('notes and tags', () => {
  const noted = withNote(annotationOn('a'), '请科室核对口徑', TIME);
  const tagged = [1, 2].map(() => withTag(annotationOn('a'), '供给型/人才培养', TIME));
  const of = library('全文', [noted, ...tagged]);

  it('are found in any script', () => {
    expect(find(of, '口径')?.notes).toEqual([noted]);
    expect(find(of, '供給型')?.tags).toEqual(new Map([['供给型/人才培养', 2]]));
    expect(find(of, '核对 口径')?.notes).toEqual([noted]);
  });

  it('only where they are asked for', () => {
    expect(find(of, '口径', 'text')).toBeUndefined();
    expect(find(of, '口径', 'tags')).toBeUndefined();
    expect(find(of, '人才', 'notes')).toBeUndefined();
    expect(find(of, '全文', 'notes')).toBeUndefined();
    expect(find(of, '全文', 'text')?.inText).toBe(1);
  });

  it('do not add up with the text', () => {
    expect(find(of, '全文 口径')).toBeUndefined();
  });
});

describe('all documents', () => {
  const documents = ['专利', '商标', '专利专利'].map((text) => library(text));
  const terms = queryOf('专利');
  const pause = async () => {};

  it('with most hits first', async () => {
    const found = await searchAll({ documents, terms, scope: 'all' }, pause, () => true);
    expect(found?.map(({ of }) => of.document.text)).toEqual(['专利专利', '专利']);
  });

  it('none for no words', async () => {
    expect(await searchAll({ documents, terms: [], scope: 'all' }, pause, () => true)).toEqual([]);
  });

  it('no answer where nobody waits for it', async () => {
    let times = 0;
    const found = searchAll({ documents, terms, scope: 'all' }, pause, () => times++ === 0);
    expect(await found).toBeUndefined();
    expect(times).toBe(2);
  });
});
