import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Desk, openDesk } from '../../../entrypoints/reader/desk.ts';
import type { Notebook } from '../../../entrypoints/reader/notebook.ts';
import type { Reviewing } from '../../../entrypoints/reader/reviewing.ts';
import type { Session } from '../../../entrypoints/reader/session.ts';
import { OFFICIALS } from '../../../lib/annotation/codebook/built-in/officials.ts';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../../lib/annotation/record/create.ts';
import { tagsOf, withDraft, withNote, withTag } from '../../../lib/annotation/record/edit.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import type { Span } from '../../../lib/text/span.ts';

const TEXT = '一、目标\n到2028年底，专利授权量达到20件。（责任单位：市科技局、市公安局）\n';
const NOW = '2026-11-22T00:00:00.000Z';
const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

/** A desk on a notebook that keeps its annotations in the session, as the store does by way of `refresh`. */
function openStage(fails = false) {
  const notice = parseNotice(TEXT);
  const session = {
    page: { text: TEXT },
    notice,
    document: 'd',
    annotations: [],
    relations: [],
    places: {},
  };
  const written = session as unknown as Session;
  const places: Record<string, Span> = {};
  let count = 0;
  const made = (span: Span) => {
    const id = `urn:uuid:${++count}`;
    places[id] = span;
    return createAnnotation({ id, document: { id: 'd' }, source: '', selectors: [], time: NOW });
  };
  const keep = async (annotation: Annotation) => {
    if (fails) throw new Error('磁盘已满');
    written.annotations = [
      ...written.annotations.filter(({ id }) => id !== annotation.id),
      annotation,
    ];
    written.places = Object.fromEntries(
      written.annotations.map(({ id }) => [
        id,
        { tier: 'anchored', score: 1, ...(places[id] as Span) },
      ]),
    );
    desk.refresh();
    return annotation;
  };
  const notebook: Notebook = {
    annotate: (span, tag) => keep(tag ? withTag(made(span), tag, NOW) : made(span)),
    prepare: (span) => withDraft(made(span), true, NOW),
    writeNote: (annotation, note) => keep(withDraft(withNote(annotation, note, NOW), true, NOW)),
    finishNote: (annotation) => keep(withDraft(annotation, false, NOW)),
    addTag: (annotation, tag) => keep(withTag(annotation, tag, NOW)),
    removeTag: vi.fn(keep),
    place: vi.fn(keep),
    addPassage: keep,
    removePassage: keep,
    keepAll: async () => {},
    relate: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
    undo: async () => false,
    latest: vi.fn((annotation) => annotation),
    isUnderWay: vi.fn(() => false),
    isUnsaved: () => fails,
    beforeReading: () => () => {},
  };
  const desk: Desk = openDesk(written, { notebook, reviewing: untried, settings }, () => {});
  return { desk, session: written, notebook };
}

const settings = { hidden: [], codebook: OFFICIALS };

const none = async () => '';
const untried: Reviewing = {
  accept: none,
  reject: none,
  correct: none,
  add: none,
  withdraw: none,
  acceptAll: async () => 0,
};

describe('the desk', () => {
  let stage: ReturnType<typeof openStage>;
  let desk: Desk;
  beforeEach(() => {
    vi.stubGlobal('getSelection', () => null);
    stage = openStage();
    desk = stage.desk;
  });

  it('opens what the pointer rests on, and lets it go with the pointer', () => {
    desk.hover(spanOf('专利授权量').start);
    expect(desk.state.open).toMatchObject({ chosen: false });
    desk.hover(undefined);
    expect(desk.state.open).toBeUndefined();
  });

  it('keeps the selection while all tags are offered, and tags it with the one chosen', async () => {
    const span = spanOf('专利授权量');
    desk.select(span);
    desk.chooseTag();
    desk.select(undefined);
    expect(desk.state).toMatchObject({ selection: span, choosing: true });
    desk.tag('供给型/人才培养');
    expect(desk.state.choosing).toBeUndefined();
    await vi.waitFor(() =>
      expect(stage.session.annotations.map((it) => it.body[0]?.value)).toEqual(['供给型/人才培养']),
    );
  });

  it('offers no tags where there is nothing to be tagged', () => {
    desk.chooseTag();
    expect(desk.state.choosing).toBeUndefined();
  });

  it('keeps what was clicked when the pointer moves on', () => {
    desk.click(spanOf('市公安局').start);
    desk.hover(spanOf('专利授权量').start);
    expect(desk.state.open?.id).toBe(desk.state.selected);
    expect(desk.state.selected).toMatch(/^department@/);
  });

  it('does not open again what was closed until the pointer has left it', () => {
    const { start } = spanOf('市公安局');
    desk.click(start);
    desk.close();
    desk.hover(start);
    expect(desk.state.open).toBeUndefined();
    desk.hover(spanOf('专利授权量').start);
    desk.hover(start);
    expect(desk.state.open?.id).toMatch(/^department@/);
  });

  it('does not see marks that are switched off', () => {
    desk.hide(['department']);
    desk.click(spanOf('市公安局').start);
    expect(desk.state.open).toBeUndefined();
  });

  it('tags the selection, not the card that was open before', async () => {
    desk.click(spanOf('市公安局').start);
    desk.select(spanOf('专利授权量'));
    desk.tag('需牵头');
    await vi.waitFor(() => expect(stage.session.annotations).toHaveLength(1));
    expect(stage.session.places[stage.session.annotations[0]?.id ?? '']).toMatchObject(
      spanOf('专利授权量'),
    );
  });

  const tagsHere = () => stage.session.annotations.map(tagsOf);

  it.each([
    ['a selection', () => desk.select(spanOf('市科技局'))],
    ['a mark', () => desk.click(spanOf('市公安局').start)],
  ])('two tags pressed in a row on %s come on one annotation', async (_, choose) => {
    choose();
    desk.tag('需牵头');
    desk.tag('需上报');
    await vi.waitFor(() => expect(tagsHere()).toEqual([['需牵头', '需上报']]));
  });

  it('tags the annotation that stands on a mark already, and only shows one that has the tag', async () => {
    const { start } = spanOf('市公安局');
    desk.click(start);
    desk.tag('需牵头');
    await vi.waitFor(() => expect(tagsHere()).toEqual([['需牵头']]));
    for (const tag of ['需上报', '需牵头']) {
      desk.close();
      const mark = desk.state.entries.find(({ id }) => id.startsWith('department@'));
      desk.open(desk.state.entries.findLast(({ kind }) => kind === mark?.kind)?.id ?? '');
      desk.tag(tag);
      await vi.waitFor(() => expect(desk.state.open?.id).toMatch(/^urn:/));
      expect(tagsHere()).toEqual([['需牵头', '需上报']]);
    }
  });

  it('a note begun right after a tag is the note of what was tagged', async () => {
    desk.select(spanOf('市科技局'));
    desk.tag('需配合');
    desk.note();
    await vi.waitFor(() => expect(desk.state.open?.writing).toBe(true));
    expect(desk.state.open?.id).toBe(stage.session.annotations[0]?.id);
    expect(desk.state.pending).toBeUndefined();
  });

  it('stores a note from its first character, and nothing before', async () => {
    desk.select(spanOf('市科技局'));
    desk.note();
    expect(desk.state.open?.writing).toBe(true);
    const id = desk.state.open?.id ?? '';
    desk.writeNote(id, '', false, '');
    expect(stage.session.annotations).toHaveLength(0);
    desk.writeNote(id, '请', false, '');
    await vi.waitFor(() => expect(stage.session.annotations[0]?.draft).toBe(true));
    desk.close();
    await vi.waitFor(() => expect(stage.session.annotations[0]?.draft).toBeUndefined());
  });

  it('drops a note that never got a character', () => {
    desk.select(spanOf('市科技局'));
    desk.note();
    desk.close();
    expect(desk.state.pending).toBeUndefined();
    expect(desk.state.entries.some(({ name }) => name === 'policylens-annotation')).toBe(false);
  });

  it('gives up a note without a character when another mark is opened', () => {
    desk.select(spanOf('市科技局'));
    desk.note();
    desk.click(spanOf('专利授权量').start);
    expect(desk.state.pending).toBeUndefined();
    expect(desk.state.entries.some(({ kind }) => kind === 'annotation')).toBe(false);
  });

  it.each([
    ['only forgets a new note without a character', false],
    ['deletes a new note whose first character is on its way', true],
  ])('%s', (_, isUnderWay) => {
    vi.mocked(stage.notebook.isUnderWay).mockReturnValue(isUnderWay);
    desk.select(spanOf('市科技局'));
    desk.note();
    desk.remove();
    expect(desk.state.entries.some(({ kind }) => kind === 'annotation')).toBe(false);
    expect(stage.notebook.remove).toHaveBeenCalledTimes(isUnderWay ? 1 : 0);
  });

  it('names the step by which a deletion is taken back', async () => {
    desk.select(spanOf('市科技局'));
    desk.tag('需牵头');
    await vi.waitFor(() => expect(desk.state.open?.id).toMatch(/^urn:/));
    const id = desk.state.open?.id;
    desk.remove();
    await vi.waitFor(() => expect(desk.state.toast).toMatchObject({ is: 'deleted' }));
    const { step } = desk.state.toast as { step: string };
    expect(stage.notebook.remove).toHaveBeenCalledExactlyOnceWith(id, step);
  });

  it('keeps the toolbar of what is selected while another annotation is being stored', async () => {
    desk.select(spanOf('市科技局'));
    desk.tag('需牵头');
    desk.select(spanOf('市公安局'));
    await vi.waitFor(() => expect(desk.state.making).toBeUndefined());
    expect(desk.state).toMatchObject({ selection: spanOf('市公安局') });
    expect(desk.state.open).toBeUndefined();
    desk.note();
    expect(desk.state.entries.at(-1)).toMatchObject({ span: spanOf('市公安局') });
  });

  it('takes the whole clause around the selection, once', async () => {
    for (const words of ['市科技局', '市公安局']) {
      desk.select(spanOf(words));
      desk.takeClause();
      await vi.waitFor(() => expect(desk.state.open?.id).toMatch(/^urn:/));
    }
    expect(stage.session.annotations).toHaveLength(1);
    expect(Object.values(stage.session.places)[0]).toMatchObject({
      start: 0,
      end: TEXT.length - 1,
    });
  });

  it('presses a tag off that is on', async () => {
    desk.select(spanOf('市科技局'));
    desk.tag('需配合');
    await vi.waitFor(() => expect(desk.state.open).toBeDefined());
    desk.tag('需配合');
    expect(stage.notebook.removeTag).toHaveBeenCalledOnce();
  });

  it('presses a tag off that the store has not confirmed yet', async () => {
    desk.select(spanOf('市科技局'));
    desk.tag('需配合');
    await vi.waitFor(() => expect(desk.state.open).toBeDefined());
    const ahead = (annotation: Annotation) => withTag(annotation, '需上报', NOW);
    vi.mocked(stage.notebook.latest).mockImplementation(ahead);
    desk.tag('需上报');
    expect(stage.notebook.removeTag).toHaveBeenCalledOnce();
  });

  it('steps through the marks in the order of the text', () => {
    const seen = [desk.step(1), desk.step(1), desk.step(1), desk.step(1)].map((it) => it?.id);
    expect(seen.map((id) => id?.split('@')[0])).toEqual([
      'deadline',
      'target',
      'department',
      'department',
    ]);
    expect(desk.step(1)).toBeUndefined();
  });

  it('begins where it is told to, backwards with the one before', () => {
    expect(desk.step(1, 'mark', () => 2)?.id).toMatch(/^department@/);
    const { desk: another } = openStage();
    expect(another.step(-1, 'mark', () => 2)?.id).toMatch(/^target@/);
  });

  it('begins with the nearest where none is left that way', () => {
    expect(desk.step(1, 'mark', () => 4)?.id).toMatch(/^department@/);
    const { desk: another } = openStage();
    expect(another.step(-1, 'mark', () => 0)?.id).toMatch(/^deadline@/);
  });

  it('remembers the character that was clicked while the stack there is gone through', () => {
    const { start } = spanOf('市公安局');
    desk.click(start + 1);
    expect(desk.state.open?.at).toBe(start + 1);
    desk.open(desk.state.entries[0]?.id ?? '');
    expect(desk.state.open?.at).toBe(start + 1);
    desk.step(1);
    expect(desk.state.open?.at).toBeUndefined();
  });

  it('rests while the page is translated: nothing can be pointed at, and it says so once', () => {
    desk.click(spanOf('市公安局').start);
    desk.rest(true);
    expect(desk.state).toMatchObject({ toast: { is: 'translated' } });
    expect(desk.state.open).toBeUndefined();
    desk.click(spanOf('市公安局').start);
    desk.select(spanOf('市公安局'));
    expect(desk.step(1)).toBeUndefined();
    expect(desk.state.open ?? desk.state.selection).toBeUndefined();
    desk.rest(false);
    desk.click(spanOf('市公安局').start);
    expect(desk.state.open).toBeDefined();
  });

  it('confirms a place that is not sure, and no other', async () => {
    const { session, notebook } = stage;
    desk.select(spanOf('市科技局'));
    desk.tag('需配合');
    await vi.waitFor(() => expect(desk.state.open).toBeDefined());
    desk.confirmPlace();
    expect(desk.isUncertain()).toBe(false);
    expect(notebook.place).not.toHaveBeenCalled();
    const annotation = session.annotations[0] as Annotation;
    session.places = {
      [annotation.id]: { tier: 'review', ...spanOf('市公安局'), score: 0.7 },
    };
    expect(desk.isUncertain()).toBe(true);
    desk.confirmPlace();
    const { id } = annotation;
    expect(notebook.place).toHaveBeenCalledExactlyOnceWith(annotation, spanOf('市公安局'), id);
  });

  it('deletes only what is a person’s', async () => {
    desk.click(spanOf('市公安局').start);
    desk.remove();
    expect(stage.notebook.remove).not.toHaveBeenCalled();
  });

  it('says what could not be saved, and keeps the card with what was typed', async () => {
    const { desk: failing } = openStage(true);
    failing.select(spanOf('市科技局'));
    failing.note();
    failing.writeNote(failing.state.open?.id ?? '', '请', false, '');
    await vi.waitFor(() =>
      expect(failing.state.toast).toMatchObject({ is: 'failed', message: '磁盘已满' }),
    );
    expect(failing.state.open?.writing).toBe(true);
    failing.close();
    expect(failing.state.open?.writing).toBe(true);
    failing.remove();
    expect(failing.state.open).toBeUndefined();
  });

  it('says once that a note was written elsewhere too', async () => {
    desk.select(spanOf('市科技局'));
    desk.note();
    const id = desk.state.open?.id ?? '';
    const { writeNote } = stage.notebook;
    stage.notebook.writeNote = async (annotation, note, seen) => {
      const saved = await writeNote(annotation, note, seen);
      return withNote(saved, `甲和${note}`, NOW);
    };
    desk.writeNote(id, '乙', false, '');
    await vi.waitFor(() => expect(desk.state.toast).toEqual({ is: 'merged' }));
    desk.dismissToast();
    desk.writeNote(id, '乙二', false, '乙');
    await new Promise((done) => setTimeout(done));
    expect(desk.state.toast).toBeUndefined();
  });

  it('keeps in hand what was annotated, for more passages, while marks are looked at', async () => {
    desk.select(spanOf('20件'));
    desk.tag('创造');
    await vi.waitFor(() => expect(desk.state.recent).toBeDefined());
    const [made] = stage.session.annotations;
    desk.click(spanOf('市公安局').start);
    expect(desk.state.recent).toBe(made?.id);
    desk.select(spanOf('专利授权量'));
    expect(desk.canJoin()).toBe(true);
  });
});

describe('relating annotations', () => {
  let stage: ReturnType<typeof openStage>;
  let desk: Desk;
  const annotateOn = async (words: string): Promise<string> => {
    desk.select(spanOf(words));
    desk.tag('需牵头');
    const id = stage.session.annotations.at(-1)?.id ?? '';
    await vi.waitFor(() => expect(desk.state.recent).toBe(id));
    return id;
  };
  beforeEach(() => {
    vi.stubGlobal('getSelection', () => null);
    stage = openStage();
    desk = stage.desk;
  });

  it('leads from the one that it began with to the one that is open then', async () => {
    const from = await annotateOn('市科技局');
    const to = await annotateOn('市公安局');
    desk.open(from);
    desk.relate();
    desk.open(to);
    desk.relateAs('细化');
    await vi.waitFor(() => expect(desk.state.toast).toMatchObject({ is: 'related' }));
    const { step } = desk.state.toast as { step: string };
    expect(stage.notebook.relate).toHaveBeenCalledWith({ from, to, kind: '细化' }, step);
    expect(desk.state.relating).toBeUndefined();
  });

  it('is given up where something else is selected', async () => {
    desk.open(await annotateOn('市科技局'));
    desk.relate();
    desk.select(spanOf('市公安局'));
    expect(desk.state).toMatchObject({ selection: spanOf('市公安局') });
    expect(desk.state.relating ?? desk.state.open).toBeUndefined();
  });

  it('is given up by the same key, or by closing, which leaves the card open', async () => {
    const from = await annotateOn('市科技局');
    desk.open(from);
    desk.relate();
    desk.relate();
    expect(desk.state.relating).toBeUndefined();
    desk.relate();
    desk.close();
    expect(desk.state).toMatchObject({ open: { id: from } });
    expect(desk.state.relating).toBeUndefined();
  });

  it('goes on after a click beside the card, which may lie over the other', async () => {
    const from = await annotateOn('市科技局');
    desk.open(from);
    desk.relate();
    desk.click(0);
    expect(desk.state.open).toBeUndefined();
    expect(desk.state.relating).toBe(from);
  });

  it('relates nothing to itself, and no machine’s mark', async () => {
    const from = await annotateOn('市科技局');
    desk.open(from);
    desk.relate();
    desk.relateAs('支持');
    desk.click(spanOf('市公安局').start);
    desk.relateAs('支持');
    expect(desk.canRelate()).toBe(false);
    expect(stage.notebook.relate).not.toHaveBeenCalled();
  });

  it('says so where it could not be stored', async () => {
    const from = await annotateOn('市科技局');
    const to = await annotateOn('市公安局');
    vi.mocked(stage.notebook.relate).mockRejectedValue(new Error('磁盘已满'));
    desk.open(from);
    desk.relate();
    desk.open(to);
    desk.relateAs('冲突');
    await vi.waitFor(() =>
      expect(desk.state.toast).toMatchObject({ is: 'failed', message: '磁盘已满' }),
    );
  });
});
