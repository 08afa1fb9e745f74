import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshAnnotations, type Session } from '../../../entrypoints/reader/session.ts';
import { describe as describeSpan } from '../../../lib/annotation/anchoring/describe.ts';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../../lib/annotation/record/create.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';

const asked = vi.hoisted(() => ({ answers: [] as Promise<Annotation[]>[] }));
vi.mock('../../../lib/messages/send.ts', () => ({
  askBackground: () => asked.answers.shift(),
}));

const TEXT = '一、目标\n到2028年底，专利授权量达到20件。\n';
const made = createAnnotation({
  ...{ id: 'urn:uuid:1', document: { id: 'd' }, source: '', time: '2026-11-22T00:00:00.000Z' },
  selectors: describeSpan(TEXT, { start: 5, end: 12 }),
});

describe('reading the annotations again', () => {
  let session: Session;
  beforeEach(() => {
    const notice = parseNotice(TEXT);
    session = {
      ...{ page: { text: TEXT }, read: notice, notice, document: 'd', textHash: 'h' },
      ...{ annotations: [], relations: [], places: {}, lapsed: [] },
    } as unknown as Session;
  });

  it('takes the answer of the store, and says so', async () => {
    asked.answers = [Promise.resolve([made])];
    expect(await refreshAnnotations(session)).toBe(true);
    expect(session.annotations).toEqual([made]);
  });

  it('leaves the session alone where a later reading has overtaken it', async () => {
    let late = (_: Annotation[]) => {};
    const first = new Promise<Annotation[]>((answer) => {
      late = answer;
    });
    asked.answers = [first, Promise.resolve([])];
    let latest = 1;
    const overtaken = refreshAnnotations(session, () => latest === 1);
    latest = 2;
    expect(await refreshAnnotations(session, () => latest === 2)).toBe(true);
    late([made]);
    expect(await overtaken).toBe(false);
    expect(session.annotations).toEqual([]);
  });
});
