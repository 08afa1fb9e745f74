import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDoccano } from '../../../lib/exchange/training/to-doccano.ts';
import { toLabelStudio } from '../../../lib/exchange/training/to-label-studio.ts';
import { annotationOn, EXPORTED, exportedFrom } from '../notice-samples.ts';

/** What Python's `text[start:end]` is. */
const slice = (text: string, start: number, end: number) => [...text].slice(start, end).join('');

interface Line {
  text: string;
  label: [number, number, string][];
}
interface Region {
  from_name: string;
  to_name: string;
  type: string;
  id: string;
  value: { start: number; end: number; text: string; labels: string[] };
}
interface Task {
  data: { text: string };
  annotations: { result: Region[] }[];
  predictions: { result: Region[] }[];
}

const lineOf = (...exported: Parameters<typeof toDoccano>[0]) =>
  toDoccano(exported)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
const tasksOf = (...exported: Parameters<typeof toLabelStudio>[0]) =>
  JSON.parse(toLabelStudio(exported)) as Task[];

describe('toDoccano', () => {
  test('has what was found and what was marked, counted as Python counts', () => {
    const [line] = lineOf(EXPORTED);
    const found = line?.label.map(
      ([start, end, label]) => `${label} ${slice(line.text, start, end)}`,
    );
    expect(found).toEqual([
      'deadline 到2028年底',
      '创造 有效发明专利拥有量',
      '指标 有效发明专利拥有量',
      'target 有效发明专利拥有量达到3000件',
      'target 每万人口高价值发明专利拥有量达到12.5件',
      'department 市知识产权局',
      'department 市财政局',
      'deadline 每季度',
      'deadline 2026年12月31日前',
      '保护 加强保护',
      'department 市公安局',
      'annotation 市公安局',
      'deadline 2027年',
    ]);
  });

  test('has a line for each notice, and none for none', () => {
    expect(lineOf(EXPORTED, EXPORTED)).toHaveLength(2);
    expect(toDoccano([])).toBe('');
  });
});

describe('toLabelStudio', () => {
  test('marks are annotations, what was found predictions, regions as its template has them', () => {
    const [task] = tasksOf(EXPORTED);
    const texts = (list: Task['annotations'] | undefined) =>
      list?.flatMap(({ result }) => result.map(({ value }) => value.text));
    expect(texts(task?.annotations)).toEqual([
      '有效发明专利拥有量',
      '有效发明专利拥有量',
      '加强保护',
      '市公安局',
    ]);
    expect(texts(task?.predictions)).toHaveLength(EXPORTED.notice.mentions.length);
    const regions = [...(task?.annotations ?? []), ...(task?.predictions ?? [])].flatMap(
      (it) => it.result,
    );
    for (const { from_name, to_name, type, value } of regions) {
      expect([from_name, to_name, type]).toEqual(['label', 'text', 'labels']);
      expect(slice(task?.data.text ?? '', value.start, value.end)).toBe(value.text);
    }
    expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
  });

  test('of no notice is an empty list', () => {
    expect(tasksOf()).toEqual([]);
  });
});

test('wherever astral characters stand, both count code points', () => {
  const unit = fc.constantFrom('𠮷', '😀', '云', '\n', 'a');
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 8 }),
      fc.string({ unit, maxLength: 8 }),
      (before, within) => {
        const text = `${before}〔${within}〕`;
        const mark = annotationOn(text, `〔${within}〕`, { id: '01', tags: ['码'] });
        const exported = exportedFrom(text, [mark]);
        const [line] = lineOf(exported);
        const expected = [[...before].length, [...text].length, '码'];
        expect(line?.label.filter(([, , label]) => label === '码')).toEqual([expected]);
        const value = tasksOf(exported)[0]?.annotations[0]?.result[0]?.value;
        expect([value?.start, value?.end, value?.labels[0]]).toEqual(expected);
      },
    ),
  );
});
