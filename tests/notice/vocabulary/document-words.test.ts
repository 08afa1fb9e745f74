import { describe, expect, test } from 'vitest';
import * as words from '../../../lib/notice/vocabulary/document-words.ts';

const { INFO_LABELS, ...alternatives } = words;

describe('the labels of info tables', () => {
  const labels = Object.values(INFO_LABELS).flat();

  test('name one field each', () => {
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });

  test('are in Simplified characters without spaces', () => {
    expect(labels.filter((label) => !/^\p{Script=Han}+$/u.test(label))).toEqual([]);
  });
});

describe('alternatives of endings', () => {
  test.each(Object.entries(alternatives))(
    '%s: no word is hidden behind a shorter one',
    (_, source) => {
      const list = source.split('|');
      const hidden = list.filter((word, i) =>
        list.slice(0, i).some((before) => word.startsWith(before)),
      );
      expect(hidden).toEqual([]);
    },
  );
});
