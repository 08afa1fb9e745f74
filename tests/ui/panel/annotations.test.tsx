import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { POLICY_INSTRUMENTS } from '../../../lib/annotation/codebook/built-in/policy-instruments.ts';
import { withDraft, withNote } from '../../../lib/annotation/record/edit.ts';
import { LIMITS } from '../../../lib/annotation/record/limits.ts';
import { annotationOn, reading } from './sample.ts';
import { removePanel, type Shown, showPanel } from './show-panel.tsx';

afterEach(removePanel);

const LATER = '2026-09-09T00:00:00.000Z';
const action = annotationOn('联合执法行动', { tag: '需牵头', note: '上半年已组织 1 次。' });
const officers = annotationOn('首席知识产权官30名以上', { tag: '人才' });
const bases = annotationOn('专利导航基地');

function showAnnotations(said: Parameters<typeof reading>[0]): Shown {
  const shown = showPanel(reading(said));
  shown.click('tab', '标注');
  return shown;
}

const quotes = (root: Element) =>
  [...root.querySelectorAll('.quote mark')].map((it) => it.textContent);
const note = (root: Element) => root.querySelector('textarea') as HTMLTextAreaElement;

function type(field: HTMLTextAreaElement, value: string): void {
  act(() => {
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('a note that is being written', () => {
  it('stays in a list that its words have left, until its field is left', () => {
    const { root, show } = showAnnotations({ annotations: [action, bases] });
    const search = root.querySelector('input[type=search]') as HTMLInputElement;
    act(() => {
      search.value = '上半年';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(quotes(root)).toEqual(['联合执法行动']);
    const field = note(root);
    type(field, '');
    show(reading({ annotations: [withNote(action, '', LATER), bases] }));
    expect(note(root)).toBe(field);
    expect(document.activeElement).toBe(field);
    act(() => field.blur());
    expect(quotes(root)).toEqual([]);
  });

  it('is no longer than what can be exported and taken in again', () => {
    const { root } = showAnnotations({ annotations: [action] });
    expect(note(root).maxLength).toBe(LIMITS.note);
  });
});

describe('the list', () => {
  it('teaches the first step while it is empty', () => {
    const { root } = showAnnotations({});
    expect(root.textContent).toContain('选中正文中的文字，按 1—4 即可标注');
  });

  it('teaches as many keys as the codebook has, and lets another be chosen', () => {
    const { root, actions } = showAnnotations({ codebook: POLICY_INSTRUMENTS });
    expect(root.textContent).toContain('按 1—8 即可标注');
    const choice = root.querySelector('select[aria-label=标签体系]') as HTMLSelectElement;
    expect(choice.value).toBe('policy-instruments');
    act(() => {
      choice.value = 'officials';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(actions.useCodebook).toHaveBeenCalledExactlyOnceWith('officials');
  });

  it('is in the order of the page, each with its clause', () => {
    const { root } = showAnnotations({ annotations: [officers, action, bases] });
    expect(quotes(root)).toEqual(['联合执法行动', '专利导航基地', '首席知识产权官30名以上']);
    expect([...root.querySelectorAll('.address')].map((it) => it.textContent)).toEqual([
      '二（一）',
      '二（二）',
      '二（三）',
    ]);
  });

  it('puts first those whose place is unsure, then those whose words are gone', () => {
    const { root, click, actions } = showAnnotations({
      annotations: [action, bases, officers],
      places: {
        [officers.id]: { tier: 'review', start: 5, end: 9, score: 0.7 },
        [bases.id]: { tier: 'orphan' },
      },
    });
    expect(quotes(root)).toEqual(['首席知识产权官30名以上', '专利导航基地', '联合执法行动']);
    expect(root.querySelector('.lost .quote')?.textContent).toBe(
      '…识产权运用。2030年底前，建设专利导航基地5家。（牵头单位：市科技局）…',
    );
    const heads = [...root.querySelectorAll('.group')].map((it) => it.textContent);
    expect(heads).toEqual(['待核对位置不确定　1', '原文已不存在 1', '在原处 1']);
    expect(root.querySelector('.lost .address')?.textContent).toBe('原二（二）');
    expect(root.querySelector('.lost button.quote')).toBeNull();
    click('button', '联合执法行动');
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith({ id: action.id });
  });

  it('deletes', () => {
    const { click, actions } = showAnnotations({ annotations: [action] });
    click('button', '删除标注');
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith(action.id);
  });
});

describe('tags', () => {
  it('are taken away', () => {
    const { click, actions } = showAnnotations({ annotations: [action] });
    click('button', '去掉标签“需牵头”');
    expect(actions.removeTag).toHaveBeenCalledExactlyOnceWith(action.id, '需牵头');
  });

  const field = (root: HTMLElement) => root.querySelector('[role=combobox]') as HTMLInputElement;
  const find = (root: HTMLElement, typed: string) =>
    act(() => {
      field(root).value = typed;
      field(root).dispatchEvent(new Event('input', { bubbles: true }));
    });

  it('are added from the codebook and those in use, but for those it has', () => {
    const { root, click, actions } = showAnnotations({ annotations: [action, officers] });
    click('button', '加标签');
    const offered = [...root.querySelectorAll('[role=option]')].map(
      (it) => it.firstChild?.textContent,
    );
    expect(offered).toEqual(['需配合', '需上报', '待明确', '人才']);
    click('option', '待明确');
    expect(actions.addTag).toHaveBeenCalledExactlyOnceWith(action.id, '待明确');
    expect(field(root)).toBeNull();
  });

  it('are found as one types, with what they mean', () => {
    const { root, click, press, actions } = showAnnotations({
      annotations: [action],
      codebook: POLICY_INSTRUMENTS,
    });
    click('button', '加标签');
    find(root, '人才');
    expect(root.querySelector('.about')?.textContent).toContain('例：培养知识产权高层次人才50名。');
    press('Enter', field(root));
    expect(actions.addTag).toHaveBeenCalledExactlyOnceWith(action.id, '供给型/人才培养');
  });

  it('are made anew, without white space around them', () => {
    const { root, click, find: named, press, actions } = showAnnotations({ annotations: [action] });
    named('button', '加标签').focus();
    click('button', '加标签');
    find(root, ' 资金 ');
    press('ArrowUp', field(root));
    press('Enter', field(root));
    expect(actions.addTag).toHaveBeenCalledExactlyOnceWith(action.id, '资金');
    expect(field(root)).toBeNull();
    expect(document.activeElement).toBe(named('button', '加标签'));
  });

  it('are not made of nothing, nor when Escape is pressed', () => {
    const { root, click, press, actions } = showAnnotations({ annotations: [action] });
    click('button', '加标签');
    press('Enter', field(root));
    expect(field(root)).not.toBeNull();
    find(root, '资金');
    press('Escape', field(root));
    expect(field(root)).toBeNull();
    expect(actions.addTag).not.toHaveBeenCalled();
  });

  it('show where in the codebook they stand', () => {
    const path = annotationOn('专利导航基地', { tag: '供给型/人才培养' });
    const { root } = showAnnotations({ annotations: [path] });
    expect(root.querySelector('.tag')?.textContent).toBe('供给型 › 人才培养');
    expect(root.querySelector('.tag')?.getAttribute('title')).toContain('激励知识产权人才');
  });

  it('are text', () => {
    const { root } = showAnnotations({
      annotations: [annotationOn('专利导航基地', { tag: '<b>粗' })],
    });
    expect(root.querySelector('.tag')?.textContent).toBe('<b>粗');
    expect(root.querySelector('.tag b')).toBeNull();
  });
});

describe('the note', () => {
  it('is written at each input, and once more when the field is left', () => {
    const { root, actions } = showAnnotations({ annotations: [bases] });
    type(note(root), '请');
    type(note(root), '请科技局');
    act(() => note(root).blur());
    expect(actions.writeNote.mock.calls).toEqual([
      [bases.id, '请', false, ''],
      [bases.id, '请科技局', false, '请'],
      [bases.id, '请科技局', true, '请科技局'],
    ]);
  });

  it('is not written by walking through', () => {
    const { root, actions } = showAnnotations({ annotations: [action] });
    act(() => note(root).focus());
    act(() => note(root).blur());
    expect(actions.writeNote).not.toHaveBeenCalled();
  });

  it('is settled by leaving the field if it was left a draft', () => {
    const { root, actions } = showAnnotations({ annotations: [withDraft(action, true, LATER)] });
    expect(root.querySelector('.draft')?.textContent).toBe('草稿');
    act(() => note(root).focus());
    act(() => note(root).blur());
    expect(actions.writeNote.mock.calls).toEqual([
      [action.id, '上半年已组织 1 次。', true, '上半年已组织 1 次。'],
    ]);
  });

  it('keeps text, caret and focus while the store answers with what was typed before', () => {
    const { root, show } = showAnnotations({ annotations: [bases, action] });
    const field = root.querySelectorAll('textarea')[1] as HTMLTextAreaElement;
    type(field, '请科技局');
    field.setSelectionRange(2, 2);
    const stored = withDraft(withNote(bases, '请', LATER), true, LATER);
    show(reading({ annotations: [action, stored] }));
    expect(document.activeElement).toBe(field);
    expect([field.value, field.selectionStart]).toEqual(['请科技局', 2]);
  });

  it('keeps text and focus when another annotation comes in before it', () => {
    const { root, show } = showAnnotations({ annotations: [bases] });
    const field = note(root);
    type(field, '请');
    show(reading({ annotations: [action, bases] }));
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('请');
  });

  it('shows what was changed elsewhere once the field is left', () => {
    const { root, show } = showAnnotations({ annotations: [bases] });
    type(note(root), '请');
    act(() => note(root).blur());
    show(reading({ annotations: [withNote(bases, '请', LATER)] }));
    show(reading({ annotations: [bases] }));
    expect(note(root).value).toBe('');
  });

  it('is settled when its row goes while it is typed in', () => {
    const { root, show, actions } = showAnnotations({ annotations: [bases] });
    type(note(root), '请');
    show({ is: 'loading' });
    expect(actions.writeNote.mock.lastCall).toEqual([bases.id, '请', true, '请']);
  });
});

describe('import', () => {
  it('hands over the file that was chosen, also when it is chosen again', () => {
    const { root, actions } = showAnnotations({});
    const input = root.querySelector('input[type=file]') as HTMLInputElement;
    const file = new File(['{}'], 'annotations.jsonld');
    const choose = () => {
      const chosen = new DataTransfer();
      chosen.items.add(file);
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose();
    choose();
    expect(actions.importFile).toHaveBeenCalledTimes(2);
    expect(actions.importFile.mock.lastCall?.[0].name).toBe('annotations.jsonld');
    expect(input.accept).toBe('.json,.jsonld,.qdpx,application/json');
  });
});
