import './fake-runtime.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerReader, type Stop } from '../../lib/messages/answer.ts';
import { askReader } from '../../lib/messages/ask-reader.ts';
import type { Reading } from '../../lib/messages/protocol.ts';
import type { DepartmentMention } from '../../lib/notice/notice.ts';
import { urn } from '../annotation/samples.ts';
import { addressed, EXTENSION, from } from './fake-runtime.ts';

const quoted = { start: 4, end: 9, quote: '到2028年', clause: '一', rule: 'date' };
const deadline = {
  ...quoted,
  id: 'deadline@4',
  kind: 'deadline',
  type: 'DATE',
  relation: 'by',
} as const;
const department = {
  ...quoted,
  id: 'department@4',
  kind: 'department',
  name: '市知识产权局',
  aliases: [],
  role: 'lead',
} satisfies DepartmentMention;
const target = {
  ...quoted,
  id: 'target@4',
  kind: 'target',
  indicator: '有效发明专利',
  comparator: '>=',
  value: 3000,
  unit: '件',
  change: 'level',
  baseline: { value: 2000, year: 2025 },
} as const;
const READING: Reading = {
  document: urn(),
  url: 'https://www.yunze.gov.cn/7',
  textHash: 'ab'.repeat(32),
  notice: {
    detection: { isPolicy: true, isIntellectualProperty: true, score: 1, evidence: [] },
    metadata: { title: '行动计划', issuers: ['云泽市人民政府'] },
    outline: [{ start: 0, end: 20, marker: '一', level: 1, heading: '总体要求', clause: '一' }],
    mentions: [deadline, department, target],
    commitments: [
      {
        start: 0,
        end: 20,
        clause: '一',
        heading: '总体要求',
        departments: [department],
        deadlines: [{ ...deadline, inheritedFrom: '一' }],
        targets: [target],
      },
    ],
  },
  places: {
    [urn()]: { tier: 'anchored', start: 1, end: 2, score: 1 },
    [urn()]: { tier: 'orphan' },
  },
  selection: { start: 4, end: 9 },
};

let answer: unknown;
let stop: Stop;
beforeEach(() => {
  addressed.length = 0;
  from.sender = { id: 'policylens', url: `${EXTENSION}sidepanel.html` };
  stop = answerReader({
    describeReading: () => answer as Reading,
    reveal: () => {},
    placeAnnotation: () => {},
    decideMark: () => {},
    correctMark: () => {},
    saveCorrection: () => {},
    addPassage: () => {},
    annotateSelection: () => {},
    acceptMarks: () => ({ accepted: 0 }),
    annotationsChanged: () => {},
  });
});
afterEach(() => stop());

test('a reading arrives as it was sent', async () => {
  answer = READING;
  expect(await askReader(12, 'describeReading', {})).toEqual(READING);
});

test('a request goes to all frames of a tab, or to one', async () => {
  await askReader(12, 'reveal', { place: { id: 'x' } });
  await askReader(12, 'reveal', { place: { id: 'x' } }, 0);
  expect(addressed).toEqual([
    [12, undefined],
    [12, { frameId: 0 }],
  ]);
});

test('a field the notice gains later passes through', async () => {
  const later = structuredClone(READING) as unknown as { notice: { mentions: object[] } };
  later.notice.mentions[0] = { ...deadline, precision: 'month' };
  answer = later;
  const { notice } = await askReader(12, 'describeReading', {});
  expect(notice.mentions[0]).toHaveProperty('precision', 'month');
});

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'data'],
  ['no notice', { ...READING, notice: null }, 'notice'],
  [
    'a title that is an object',
    { ...READING, notice: { ...READING.notice, metadata: { title: {} } } },
    'notice.metadata.title',
  ],
  [
    'a span of halves',
    { ...READING, notice: { ...READING.notice, mentions: [{ ...target, start: 0.5 }] } },
    'notice.mentions.0.start',
  ],
  ['a place without a tier', { ...READING, places: { a: { start: 1, end: 2 } } }, 'places.a.tier'],
])('an answer that would break the panel is refused: %s', async (_, broken, path) => {
  answer = broken;
  await expect(askReader(12, 'describeReading', {})).rejects.toThrow(
    `invalid message answer to describeReading: ${path} `,
  );
});

test('a tab without a reader says so', async () => {
  stop();
  stop = () => {};
  await expect(askReader(12, 'describeReading', {})).rejects.toThrow('no reader in tab 12');
});
