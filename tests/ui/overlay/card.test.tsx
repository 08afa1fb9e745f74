import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { withDraft, withTag } from '../../../lib/annotation/record/edit.ts';
import type { Mention } from '../../../lib/notice/notice.ts';
import type { CardView, OverlayView } from '../../../lib/ui/overlay/overlay-view.ts';
import { en } from '../../../lib/ui/words/en.ts';
import { annotationOn, notice } from '../panel/sample.ts';
import { removeOverlay, showOverlay } from './show-overlay.tsx';

afterEach(removeOverlay);

const boxes = [{ left: 20, top: 60, right: 120, bottom: 80 }];
const dates = { today: '2026-11-20', issuedOn: '2026-01-09' };

function mentionIn(words: string): Mention {
  const mention = notice.mentions.find(({ quote }) => quote.includes(words));
  if (!mention) throw new Error(`no mention of ${words} in the sample`);
  return mention;
}

function cardOn(mention: Mention, said: Partial<CardView> = {}): OverlayView {
  const commitment = notice.commitments.find(({ clause }) => clause === mention.clause);
  const opened = { is: 'mention', mention, ...(commitment && { commitment }) } as const;
  return { card: { boxes, opened, others: [], chosen: false, ...said }, ...dates };
}

const cardOf = (annotation: Annotation, said: Partial<CardView> = {}): OverlayView => ({
  card: { boxes, opened: { is: 'annotation', annotation }, others: [], chosen: true, ...said },
});

const linesOf = (root: ParentNode) =>
  [...root.querySelectorAll('dt')].map((dt) => `${dt.textContent} ${dt.nextSibling?.textContent}`);

describe('the card of a machine’s mark', () => {
  it.each([
    ['发明专利拥有量达到5000件', '目标一、有效发明专利拥有量≥ 5000 件'],
    ['到2026年12月31日', '时限一、到2026年12月31日2026年12月31日止'],
    ['市市场监管局', '责任单位二（一）牵头市市场监管局'],
  ])('on %s says kind, address, what, and its value', (words, said) => {
    const { find } = showOverlay(cardOn(mentionIn(words)));
    expect(find('header').textContent + find('.value').textContent).toBe(said);
  });

  it('says until when, by whom and why', () => {
    const { root } = showOverlay(cardOn(mentionIn('专利导航基地')));
    expect(linesOf(root)).toEqual([
      '时限 2030年12月31日止',
      '单位 市科技局',
      '依据 动词＋数量＋成果',
    ]);
  });

  it('counts the days of a target by its own date', () => {
    const { root } = showOverlay(cardOn(mentionIn('发明专利拥有量达到5000件')));
    expect(linesOf(root)[0]).toBe('时限 2026年12月31日止余 41 天');
  });

  it('says of a date that has gone that it has gone, and counts nothing without a today', () => {
    const view = cardOn(mentionIn('到2026年12月31日'));
    const { root, show } = showOverlay({ ...view, today: '2027-03-01' });
    expect(linesOf(root)[0]).toBe('时限 已到期');
    const { today: _, ...timeless } = view;
    show(timeless);
    expect(linesOf(root).filter((it) => it.startsWith('时限'))).toEqual([]);
  });

  it('has the rule’s name for who asks', () => {
    const mention = { ...mentionIn('专利导航基地'), rule: 'brand-new-rule' };
    const { root } = showOverlay(cardOn(mention));
    expect(linesOf(root).at(-1)).toBe('依据 brand-new-rule');
  });

  it('says why it should be looked at, where it is doubtful', () => {
    const view = cardOn(mentionIn('专利导航基地'));
    const opened = { ...view.card?.opened, doubts: ['indicator', 'otherKind'] };
    const { root } = showOverlay({ ...view, card: { ...view.card, opened } as CardView });
    expect(linesOf(root).at(-1)).toBe(
      '待核对 指标取自前文，不在标记之内；这些字也可读作另一种标记',
    );
  });

  it('speaks English around the notice’s words', () => {
    const { root } = showOverlay(cardOn(mentionIn('专利导航基地')), en);
    expect(root.textContent).toContain('Target');
    expect(linesOf(root)[0]).toBe('Deadline by 31 Dec 2030');
    expect(root.querySelector('.value[lang=zh-CN]')?.textContent).toContain('专利导航基地');
  });

  it('takes a note', () => {
    const { click, actions } = showOverlay(cardOn(mentionIn('专利导航基地')));
    click('批注');
    expect(actions.note).toHaveBeenCalledOnce();
  });

  it('leads to what else stands there', () => {
    const others = [{ id: 'deadline@7', kind: 'deadline', words: '到2030年' } as const];
    const { click, actions, find } = showOverlay(cardOn(mentionIn('专利导航基地'), { others }));
    expect(find('.others').textContent).toBe('此处另有时限到2030年');
    click('时限');
    expect(actions.open).toHaveBeenCalledWith('deadline@7');
  });

  it('takes the focus when it was chosen, and not from under a passing pointer', () => {
    const mention = mentionIn('专利导航基地');
    const { root, show } = showOverlay(cardOn(mention));
    expect(root.activeElement).toBeNull();
    show(cardOn(mention, { chosen: true }));
    expect(root.activeElement?.getAttribute('role')).toBe('dialog');
  });

  it('shows words of a notice as words', () => {
    const mention = mentionIn('发明专利拥有量达到5000件');
    if (mention.kind !== 'target') throw new Error('not a target');
    const { root, find } = showOverlay(cardOn({ ...mention, indicator: '<img src=x>专利' }));
    expect(find('.value').textContent).toContain('<img src=x>专利');
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('the card of an annotation', () => {
  const bare = annotationOn('专利导航基地', { tag: '需牵头' });
  const noted = annotationOn('专利导航基地', { note: '请科技局报进度。' });
  const field = (root: ShadowRoot) => root.querySelector('textarea');
  const pressed = (root: ShadowRoot) =>
    [...root.querySelectorAll('[aria-pressed=true]')].map((it) => it.firstChild?.textContent);

  it('turns tags on and off', () => {
    const { root, click, actions } = showOverlay(cardOf(bare));
    expect(pressed(root)).toEqual(['需牵头']);
    click('需牵头');
    expect(actions.removeTag).toHaveBeenCalledWith('需牵头');
    click('待明确');
    expect(actions.tag).toHaveBeenCalledWith('待明确');
  });

  it('lets a place be confirmed that is not sure', () => {
    const opened = { is: 'annotation', annotation: bare } as const;
    const { click, show, find, actions } = showOverlay(
      cardOf(bare, { opened: { ...opened, uncertain: true } }),
    );
    click('就是这里');
    expect(actions.confirmPlace).toHaveBeenCalledOnce();
    show(cardOf(bare, { opened: { ...opened, uncertain: false } }));
    expect(find('footer').textContent).not.toContain('就是这里');
  });

  it('shows a tag of one’s own, and takes it off', () => {
    const own = withTag(bare, '产业', bare.created);
    const { root, click, actions } = showOverlay(cardOf(own));
    expect(pressed(root)).toEqual(['需牵头', '产业']);
    click('产业');
    expect(actions.removeTag).toHaveBeenCalledWith('产业');
  });

  it('opens an empty note when it is asked for, and shows a written one', () => {
    const { root, click, show } = showOverlay(cardOf(bare));
    expect(field(root)).toBeNull();
    click('批注');
    expect(root.activeElement).toBe(field(root));
    show(cardOf(noted));
    expect(field(root)?.value).toBe('请科技局报进度。');
  });

  it('stores a note as it is typed, says 草稿, and is done when it is left', () => {
    const { root, show, actions } = showOverlay(cardOf(noted, { writing: true }));
    const area = field(root) as HTMLTextAreaElement;
    expect(root.activeElement).toBe(area);
    act(() => {
      area.value = '请科技局';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(actions.writeNote).toHaveBeenLastCalledWith(
      expect.any(String),
      '请科技局',
      false,
      '请科技局报进度。',
    );
    show(cardOf(withDraft(noted, true, noted.modified), { writing: true }));
    expect(root.querySelector('.draft')?.textContent).toBe('草稿');
    expect(area.value).toBe('请科技局');
    act(() => area.blur());
    expect(actions.writeNote).toHaveBeenLastCalledWith(
      expect.any(String),
      '请科技局',
      true,
      '请科技局',
    );
  });

  it('keeps what was typed when it is closed in the middle', () => {
    const { root, show, actions } = showOverlay(cardOf(noted, { writing: true }));
    const area = field(root) as HTMLTextAreaElement;
    act(() => {
      area.value = '未写完';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    show({});
    expect(actions.writeNote).toHaveBeenLastCalledWith(
      expect.any(String),
      '未写完',
      true,
      '未写完',
    );
  });

  it('can be deleted', () => {
    const { click, actions } = showOverlay(cardOf(noted));
    click('删除');
    expect(actions.remove).toHaveBeenCalledOnce();
  });
});
