import { describe, expect, it } from 'vitest';
import type { Decided, Mention, Notice } from '../../../lib/notice/notice.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { decidedIn, reviewProgress, reviewQueue } from '../../../lib/ui/panel/review-queue.ts';
import { notice } from './sample.ts';

const as = (mention: Mention, reviewed: Decided): Mention => ({
  ...mention,
  reviewed,
  decision: `decision on ${mention.id}`,
});

/** The sample with some marks decided: by index among its mentions. */
function decided(by: Record<number, Decided>): Notice {
  const all = notice.mentions.map((mention, at) => (by[at] ? as(mention, by[at]) : mention));
  return {
    ...notice,
    mentions: all.filter(({ reviewed }) => reviewed !== 'rejected'),
    rejected: all.filter(({ reviewed }) => reviewed === 'rejected'),
  };
}

const words = (list: readonly { mention: Mention }[]) => list.map(({ mention }) => mention.quote);
const COUNT = notice.mentions.length;

describe('the queue', () => {
  it('holds every mark in the order of the text', () => {
    const { doubtful, others, left } = reviewQueue(notice, decidedIn(notice));
    expect(words(doubtful)).toEqual([]);
    expect(doubtful.length + others.length).toBe(COUNT);
    expect(left).toBe(COUNT);
    const starts = others.map(({ mention }) => mention.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('puts what is doubtful before the rest', () => {
    const text = '一、任务\n专利授权量达到500件。平均办案周期缩短至30个工作日。由各有关部门负责。';
    const { doubtful, others } = reviewQueue(parseNotice(text), new Set());
    expect(words(doubtful)).toEqual(['平均办案周期缩短至30个工作日', '30个工作日', '各有关部门']);
    expect(words(others)).toEqual(['专利授权量达到500件']);
  });

  it('leaves out what was decided before, and keeps what is decided in it', () => {
    const before = decidedIn(decided({ 0: 'accepted', 1: 'rejected' }));
    const now = decided({ 0: 'accepted', 1: 'rejected', 2: 'corrected', 3: 'rejected' });
    const { doubtful, others, left } = reviewQueue(now, before);
    const all = [...doubtful, ...others];
    expect(all).toHaveLength(COUNT - 2);
    expect(left).toBe(COUNT - 4);
    expect(
      all
        .filter(({ decided }) => decided)
        .map(({ mention }) => mention.reviewed)
        .toSorted(),
    ).toEqual(['corrected', 'rejected']);
  });

  it('asks anew about what was taken back', () => {
    const before = decidedIn(decided({ 0: 'accepted' }));
    expect(reviewQueue(notice, before).left).toBe(COUNT);
  });

  it('never asks about what a person added', () => {
    const { left, doubtful, others } = reviewQueue(decided({ 0: 'added' }), new Set());
    expect([left, doubtful.length + others.length]).toEqual([COUNT - 1, COUNT - 1]);
  });

  it('is of one kind, where that is asked for', () => {
    const { doubtful, others } = reviewQueue(notice, new Set(), 'department');
    expect(new Set([...doubtful, ...others].map(({ mention }) => mention.kind))).toEqual(
      new Set(['department']),
    );
  });
});

it('counts how far the review has come', () => {
  expect(reviewProgress(notice)).toEqual({ done: 0, all: COUNT });
  expect(reviewProgress(decided({ 0: 'accepted', 1: 'rejected', 2: 'added' }))).toEqual({
    done: 2,
    all: COUNT - 1,
  });
});
