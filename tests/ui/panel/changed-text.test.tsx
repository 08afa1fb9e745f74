import { afterEach, describe, expect, it } from 'vitest';
import { differenceOf } from '../../../lib/annotation/difference/difference.ts';
import { en } from '../../../lib/ui/words/en.ts';
import { annotationOn, notice, reading, spanOf, TEXT } from './sample.ts';
import { removePanel, showPanel } from './show-panel.tsx';

afterEach(removePanel);

const action = annotationOn('联合执法行动');
const bases = annotationOn('建设专利导航基地5家');
const officers = annotationOn('首席知识产权官30名以上');
const annotations = [action, bases, officers];

/** The sample as it is now, when it was `former` when it was annotated. */
const changedFrom = (former: string) => ({
  present: TEXT,
  changes: differenceOf({ text: former, outline: [] }, { text: TEXT, outline: notice.outline }),
});
const former = TEXT.replace('每年组织2次以上', '每年组织12次').replace(
  '二、重点任务',
  '设立专利奖。\n二、重点任务',
);
const text = changedFrom(former);
const review = { tier: 'review', ...spanOf('专利导航基地5家'), score: 0.7 } as const;

const banner = (root: Element) => root.querySelector('.banner');

describe('a text that has changed', () => {
  it('is told, with what became of the annotations', () => {
    const places = { [bases.id]: review, [officers.id]: { tier: 'orphan' as const } };
    const { root } = showPanel(reading({ annotations, text, places }));
    expect(banner(root)?.querySelector('[role=status]')?.textContent).toBe(
      '该文本自标注以来有变动：改动 2 处。1 条标注仍在原处，1 条待核对，1 条原文已不存在。',
    );
  });

  it('is told in English', () => {
    const { root } = showPanel(reading({ annotations, text }), en);
    expect(banner(root)?.querySelector('[role=status]')?.textContent).toBe(
      'This text has changed since it was annotated: 2 changes. Annotations: 3 in place.',
    );
  });

  it.each([
    ['before both texts are known', { annotations }],
    ['when it only looks different', { annotations, text: changedFrom(TEXT.normalize('NFKC')) }],
    ['when nothing is written on it', { text }],
  ])('is not told %s', (_, said) => {
    expect(banner(showPanel(reading(said)).root)).toBeNull();
  });

  it('is shown change by change, on every tab, and in the page by a click', () => {
    const { root, click, actions } = showPanel(reading({ annotations, text }));
    click('button', '查看差异');
    click('tab', '任务台账');
    const changes = [...root.querySelectorAll('.changes li')];
    expect(changes.map((it) => it.textContent)).toEqual([
      '设立专利奖。',
      '二（一）每年组织12次2次以上知识产权联合执法行动，行…',
    ]);
    const [gone, edited] = changes;
    expect(gone?.querySelector('del')?.textContent).toBe('设立专利奖。');
    expect(gone?.querySelector('button')).toBeNull();
    expect(edited?.querySelector('del')?.textContent).toBe('12次');
    expect(edited?.querySelector('ins')?.textContent).toBe('2次以上');
    click('button', '联合执法行动');
    const sentence = '每年组织2次以上知识产权联合执法行动，行政裁决案件在30个工作日内办结。';
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith({ span: spanOf(sentence) });
    click('button', '收起差异');
    expect(root.querySelector('.changes')).toBeNull();
  });

  it('tells numbers that moved up in one line', () => {
    const more = TEXT.replace('（一）加强', '（一）建立奖励制度。\n（二）加强')
      .replace('（二）促进', '（三）促进')
      .replace('（三）培养', '（四）培养');
    const { root, click } = showPanel(reading({ annotations, text: changedFrom(more) }));
    expect(banner(root)?.textContent).toContain('改动 1 处，序号调整 3 处。3 条标注');
    click('button', '查看差异');
    const changes = [...root.querySelectorAll('.changes li')].map((it) => it.textContent);
    expect(changes).toEqual([
      '（一）建立奖励制度。',
      '另有 3 条只调整了序号：二（一）、二（二）、二（三）',
    ]);
  });

  it('leads to what is to be reviewed, and to the end of it', async () => {
    const places = { [bases.id]: review };
    const { root, click, show, actions } = showPanel(reading({ annotations, text, places }));
    expect(banner(root)?.textContent).not.toContain('以现文为准');
    click('button', '逐条核对');
    await expect.poll(() => document.activeElement?.id).toBe('review-queue');
    show(reading({ annotations, text }));
    expect(banner(root)?.textContent).not.toContain('逐条核对');
    click('button', '以现文为准');
    expect(actions.adoptText).toHaveBeenCalledOnce();
  });

  it('is text, whatever it says', () => {
    const active = changedFrom(`${TEXT}<img src=x onerror=alert(1)>`);
    const { root, click } = showPanel(reading({ annotations, text: active }));
    click('button', '查看差异');
    expect(root.querySelector('.changes')?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(root.querySelector('.changes img')).toBeNull();
  });
});

describe('a place to review', () => {
  const inReview = { annotations, text, places: { [bases.id]: review } };

  it('shows what was annotated against what stands there', () => {
    const { root, click } = showPanel(reading(inReview));
    click('tab', '标注');
    const quote = root.querySelector('.quote');
    expect(quote?.textContent).toBe('建设专利导航基地5家');
    expect(quote?.querySelector('del')?.textContent).toBe('建设');
  });

  it('shows the clause it was in, where it would be another one', () => {
    const elsewhere = { tier: 'review', ...spanOf('首席知识产权官30名'), score: 0.7 } as const;
    const { root, click } = showPanel(
      reading({ annotations, text, places: { [bases.id]: elsewhere } }),
    );
    click('tab', '标注');
    expect(root.querySelector('.annotation .address')?.textContent).toBe('原二（二） → 二（三）');
  });

  it('is confirmed by the button and by Y, but not in the note', () => {
    const { root, click, press, actions } = showPanel(reading(inReview));
    click('tab', '标注');
    click('button', '就是这里');
    press('y', root.querySelector('.annotation .quote') as Element);
    press('y', root.querySelector('.annotation textarea') as Element);
    expect(actions.confirmPlace.mock.calls).toEqual([[bases.id], [bases.id]]);
  });

  it('is given up', () => {
    const { click, actions } = showPanel(reading(inReview));
    click('tab', '标注');
    click('button', '不再定位');
    expect(actions.giveUpPlace).toHaveBeenCalledExactlyOnceWith(bases.id);
  });

  it('is moved to what is selected in the page, and says so while nothing is', () => {
    const { root, click, show, actions } = showPanel(reading(inReview));
    click('tab', '标注');
    click('button', '另选位置');
    expect(root.querySelector('.annotation [role=status]')?.textContent).toContain('移到所选');
    expect(actions.moveToSelection).not.toHaveBeenCalled();
    show(reading({ ...inReview, selection: spanOf('专利导航') }));
    expect(root.querySelector('.annotation [role=status]')?.textContent).toBe('所选：专利导航');
    click('button', '移到所选');
    expect(actions.moveToSelection).toHaveBeenCalledExactlyOnceWith(bases.id);
  });

  it('of words that are gone can only be chosen anew', () => {
    const places = { [bases.id]: { tier: 'orphan' as const } };
    const { root, click } = showPanel(reading({ annotations: [bases], text, places }));
    click('tab', '标注');
    const offered = [...root.querySelectorAll('.annotation .actions button')];
    expect(offered.map((it) => it.textContent)).toEqual(['另选位置']);
  });

  it('in its place, nothing is asked', () => {
    const { root, click } = showPanel(reading({ annotations: [bases] }));
    click('tab', '标注');
    expect(root.querySelector('.annotation .actions')).toBeNull();
  });
});
