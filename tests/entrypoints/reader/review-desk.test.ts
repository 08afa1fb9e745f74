import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskState } from '../../../entrypoints/reader/desk-state.ts';
import { type ReviewActions, reviewDesk } from '../../../entrypoints/reader/review-desk.ts';
import type { Reviewing } from '../../../entrypoints/reader/reviewing.ts';
import type { Session } from '../../../entrypoints/reader/session.ts';
import type { MentionReading } from '../../../lib/notice/decisions.ts';
import type { Mention } from '../../../lib/notice/notice.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';

const TEXT = '一、目标\n到2028年底，专利授权量达到20件。（责任单位：市科技局、市公安局）\n';
const notice = parseNotice(TEXT);
const MARK = notice.mentions.find(({ quote }) => quote === '市科技局') as Mention;
const READING: MentionReading = { kind: 'department', name: '科技局', aliases: [], role: 'lead' };

describe('the desk of review', () => {
  let state: DeskState;
  let did: string[];
  let desk: ReviewActions;
  const words = () => {
    const { start, end } = state.correcting?.span ?? { start: 0, end: 0 };
    return TEXT.slice(start, end);
  };
  beforeEach(() => {
    vi.stubGlobal('getSelection', () => null);
    did = [];
    const note = (name: string) => async (mention: Mention) =>
      void did.push(`${name} ${mention.id}`);
    const reviewing = {
      accept: note('accept'),
      reject: note('reject'),
      withdraw: note('withdraw'),
      correct: async (mention: Mention, { start, end }: Mention, reading: MentionReading) =>
        void did.push(`correct ${mention.id} ${TEXT.slice(start, end)} ${JSON.stringify(reading)}`),
      add: async ({ start, end }: Mention) => {
        did.push(`add ${TEXT.slice(start, end)}`);
        return 'urn:uuid:new';
      },
    } as unknown as Reviewing;
    state = { entries: [], hidden: [], codebook: {} } as unknown as DeskState;
    const set = (change: object) => {
      state = { ...state, ...change };
    };
    desk = reviewDesk({
      session: { page: { text: TEXT }, notice } as unknown as Session,
      ...{ reviewing, set, state: () => state },
      attempt: (work) => work.catch(() => undefined),
      open: (id) => set({ open: { id, chosen: true, writing: false } }),
    });
  });
  const openMark = () => {
    state = { ...state, open: { id: MARK.id, chosen: true, writing: false } };
  };

  it('decides about the mark in the card, and about nothing without one', () => {
    for (const act of ['accept', 'reject', 'withdraw', 'correct'] as const) desk[act]();
    expect([did, desk.isOnMark(), state.correcting]).toEqual([[], false, undefined]);
    openMark();
    expect(desk.isOnMark()).toBe(true);
    desk.accept();
    desk.withdraw();
    desk.reject();
    expect(did).toEqual([`accept ${MARK.id}`, `withdraw ${MARK.id}`, `reject ${MARK.id}`]);
    expect(state.open).toBeUndefined();
  });

  it('moves the ends of the mark in the form, never past each other or the text', () => {
    openMark();
    desk.correct();
    expect(words()).toBe('市科技局');
    desk.moveEnd('start', 1);
    desk.moveEnd('end', -1);
    expect(words()).toBe('科技');
    for (let times = 0; times < 5; times++) desk.moveEnd('end', -1);
    expect(words()).toBe('科');
    desk.takeSpan({ start: -1, end: 3 });
    desk.takeSpan({ start: 3, end: TEXT.length + 1 });
    expect(words()).toBe('科');
    desk.saveReading(READING);
    expect(did).toEqual([`correct ${MARK.id} 科 ${JSON.stringify(READING)}`]);
    expect(state.correcting).toBeUndefined();
  });

  it('begins an addition with how the rules read the words', async () => {
    const start = TEXT.indexOf('专利授权量');
    state = { ...state, selection: { start, end: start + '专利授权量达到20件'.length } };
    desk.addMissed();
    expect(state.correcting?.mention).toBeUndefined();
    expect(state.correcting?.readings).toMatchObject([{ kind: 'target', value: 20, unit: '件' }]);
    desk.saveReading(READING);
    await expect.poll(() => state.open?.id).toBe('urn:uuid:new');
    expect(did).toEqual(['add 专利授权量达到20件']);
  });

  describe('for the panel', () => {
    it('decides on a mark that is not open here', async () => {
      await desk.decideOn(MARK.id, 'accepted');
      await desk.decideOn(MARK.id, 'rejected');
      expect(did).toEqual([`accept ${MARK.id}`, `reject ${MARK.id}`]);
      expect(state.open).toBeUndefined();
    });

    it('lets ends be moved here, and saves where they are', async () => {
      desk.correctFor(MARK.id);
      expect(state).toMatchObject({ selected: MARK.id, correcting: { inPanel: true } });
      desk.moveEnd('end', -1);
      await desk.saveFor(MARK.id, READING);
      expect(did).toEqual([`correct ${MARK.id} 市科技 ${JSON.stringify(READING)}`]);
      expect(state.correcting).toBeUndefined();
    });

    it('saves at the mark’s own place where no end was moved', async () => {
      await desk.saveFor(MARK.id, READING);
      expect(did).toEqual([`correct ${MARK.id} 市科技局 ${JSON.stringify(READING)}`]);
    });

    it('leaves the panel’s correction, but not the one of the card', () => {
      desk.correctFor(MARK.id);
      desk.correctFor(undefined);
      expect(state.correcting).toBeUndefined();
      openMark();
      desk.correct();
      desk.correctFor(undefined);
      expect(state.correcting?.mention).toEqual(MARK);
    });

    it('says that there is no such mark', async () => {
      await expect(desk.decideOn('target@9', 'accepted')).rejects.toThrow('no mark target@9');
      await expect(desk.saveFor('target@9', READING)).rejects.toThrow('no mark target@9');
      expect(() => desk.correctFor('target@9')).toThrow('no mark target@9');
    });
  });
});
