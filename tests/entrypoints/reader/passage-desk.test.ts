import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskState } from '../../../entrypoints/reader/desk-state.ts';
import { entriesOf, entryOf } from '../../../entrypoints/reader/entries.ts';
import type { Notebook } from '../../../entrypoints/reader/notebook.ts';
import { joinable, passageDesk } from '../../../entrypoints/reader/passage-desk.ts';
import type { Session } from '../../../entrypoints/reader/session.ts';
import { anchor } from '../../../lib/annotation/anchoring/anchor.ts';
import { describe as selectorsOf } from '../../../lib/annotation/anchoring/describe.ts';
import { OFFICIALS } from '../../../lib/annotation/codebook/built-in/officials.ts';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../../lib/annotation/record/create.ts';
import { placedPassages, placeKey } from '../../../lib/annotation/record/passage-places.ts';
import {
  passagesOf,
  withoutPassage,
  withPassage,
} from '../../../lib/annotation/record/passages.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import type { Span } from '../../../lib/text/span.ts';

const TEXT =
  '一、目标\n到2028年底，专利授权量达到20件。\n二、保障\n市公安局落实经费，市科技局督查。\n';
const NOW = '2026-11-22T00:00:00.000Z';
const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const selector = (words: string) => selectorsOf(TEXT, spanOf(words));
const urn = (number: number) => `urn:uuid:${number}`;

const ONE = ['市科技局督查', '专利授权量'].reduce(
  (it, words, at) =>
    withPassage(it, { id: urn(10 + at), source: 'about:blank', selector: selector(words) }, NOW),
  createAnnotation({
    id: urn(1),
    document: { id: 'd' },
    source: 'about:blank',
    selectors: selector('落实经费'),
    time: NOW,
  }),
);

/** A desk of passages on annotations that stand where their words do. */
function openStage(...annotations: Annotation[]) {
  const session = {
    page: { text: TEXT },
    notice: { ...parseNotice(TEXT), mentions: [] },
    annotations,
    places: {},
  } as unknown as Session;
  let state: DeskState = { entries: [], hidden: [], codebook: OFFICIALS };
  const read = () => {
    session.places = Object.fromEntries(
      session.annotations.flatMap((it) =>
        passagesOf(it).map((passage) => [placeKey(it, passage), anchor(TEXT, passage.selector)]),
      ),
    );
    state = { ...state, entries: entriesOf(session) };
  };
  const keep = async (annotation: Annotation) => {
    session.annotations = session.annotations.map((it) =>
      it.id === annotation.id ? annotation : it,
    );
    read();
    return annotation;
  };
  const notebook = {
    addPassage: (it: Annotation, span: Span) =>
      keep(withPassage(it, { id: urn(20), source: '', selector: selectorsOf(TEXT, span) }, NOW)),
    removePassage: (it: Annotation, passage: string) => keep(withoutPassage(it, passage, NOW)),
    place: vi.fn(keep),
  } satisfies Partial<Notebook>;
  read();
  const set = (change: object) => {
    state = { ...state, ...change };
  };
  const desk = passageDesk({
    session,
    notebook: notebook as unknown as Notebook,
    state: () => state,
    shown: () => state.entries,
    set,
    attempt: (work) => work,
    open: (id, { chosen = true } = {}) => set({ open: { id, chosen, writing: false } }),
    goTo: (id) => set({ open: { id, chosen: true, writing: false } }),
  });
  const words = () => {
    const span = entryOf(state.entries, state.open?.id)?.span;
    return span && TEXT.slice(span.start, span.end);
  };
  return { desk, session, set, words, notebook, state: () => state };
}

beforeEach(() => {
  vi.stubGlobal('getSelection', () => null);
});

describe('a selection joins an annotation', () => {
  it('that was made or opened last, if it is still there', () => {
    expect(joinable({ annotations: [ONE] }, { recent: urn(1) })).toBe(ONE);
    expect(joinable({ annotations: [] }, { recent: urn(1) })).toBeUndefined();
    expect(joinable({ annotations: [ONE] }, {})).toBeUndefined();
  });

  it('that is no decision about a mark', () => {
    const decision = { ...ONE, motivation: 'assessing' as const };
    expect(joinable({ annotations: [decision] }, { recent: urn(1) })).toBeUndefined();
  });

  it('and opens it there, saying on how many passages it is', async () => {
    const { desk, set, state, words } = openStage(ONE);
    set({ selection: spanOf('2028年底'), recent: ONE.id });
    expect(desk.canJoin()).toBe(true);
    await desk.join();
    expect(words()).toBe('2028年底');
    expect(state()).toMatchObject({
      toast: { is: 'joined', passages: 4, step: expect.any(String) },
      open: { chosen: false },
    });
    expect(state().selection).toBeUndefined();
  });

  it('not where nothing is selected', () => {
    const { desk, set } = openStage(ONE);
    set({ recent: ONE.id });
    expect(desk.canJoin()).toBe(false);
  });
});

describe('from passage to passage', () => {
  it('goes in the order of the page, and begins anew at its ends', () => {
    const { desk, set, words } = openStage(ONE);
    set({ open: { id: ONE.id, chosen: true, writing: false } });
    const way = [1, 1, 1, -1].map((by) => {
      desk.stepPassage(by as 1 | -1);
      return words();
    });
    expect(way).toEqual(['市科技局督查', '专利授权量', '落实经费', '专利授权量']);
  });

  it('leaves one, and shows the next', async () => {
    const { desk, set, words, session, state } = openStage(ONE);
    set({ open: { id: ONE.id, chosen: true, writing: false } });
    await desk.leavePassage();
    expect(state().toast).toMatchObject({ is: 'passageRemoved' });
    expect(words()).toBe('市科技局督查');
    const [annotation] = session.annotations;
    expect(annotation && placedPassages(annotation, session.places).map(({ key }) => key)).toEqual([
      `${urn(1)} ${urn(11)}`,
      `${urn(1)} ${urn(10)}`,
    ]);
  });

  it('opens a passage that is in the page for an annotation whose first is not', () => {
    const gone = [{ type: 'TextQuoteSelector' as const, exact: '早已删去的一句话' }];
    const { state } = openStage({ ...ONE, target: { ...ONE.target, selector: gone } });
    expect(entryOf(state().entries, ONE.id)?.id).toBe(`${urn(1)} ${urn(11)}`);
  });

  it('confirms the place of the one that is open', () => {
    const { desk, set, session, notebook } = openStage(ONE);
    const key = `${urn(1)} ${urn(10)}`;
    session.places = { ...session.places, [key]: { tier: 'review', start: 3, end: 9, score: 0.5 } };
    set({ open: { id: key, chosen: true, writing: false } });
    expect(desk.isUncertain()).toBe(true);
    desk.confirmPlace();
    expect(notebook.place).toHaveBeenCalledWith(ONE, { start: 3, end: 9 }, urn(10));
    set({ open: { id: ONE.id, chosen: true, writing: false } });
    expect(desk.isUncertain()).toBe(false);
  });
});
