import { afterEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { placeKey } from '../../../lib/annotation/record/passage-places.ts';
import { passagesOf, withPassage } from '../../../lib/annotation/record/passages.ts';
import { annotationGroups } from '../../../lib/ui/panel/annotation-groups.ts';
import { marksInOrder } from '../../../lib/ui/panel/marks-in-order.ts';
import { annotationOn, reading, spanOf, TEXT } from './sample.ts';
import { removePanel, showPanel } from './show-panel.tsx';

afterEach(removePanel);

/** On 首席知识产权官30名以上, 联合执法行动 and 专利导航基地, in this order. */
const one = ['联合执法行动', '专利导航基地'].reduce(
  (it, words) => {
    const { id, target } = annotationOn(words);
    return withPassage(it, { ...target, id }, it.modified);
  },
  annotationOn('首席知识产权官30名以上', { tag: '人才', note: '合看' }),
);
const [first = '', action = '', bases = ''] = passagesOf(one).map((it) => placeKey(one, it));
const anchored = (words: string) => ({ tier: 'anchored' as const, score: 1, ...spanOf(words) });
const PLACES = {
  [first]: anchored('首席知识产权官30名以上'),
  [action]: anchored('联合执法行动'),
  [bases]: anchored('专利导航基地'),
};
const GONE = { tier: 'orphan' as const };
const UNSURE = { tier: 'review' as const, score: 0.7, ...spanOf('市公安局') };

function showOne(said: Parameters<typeof reading>[0] = {}) {
  const shown = showPanel(
    reading({ annotations: [one], ...said, places: { ...PLACES, ...said.places } }),
  );
  shown.click('tab', '标注');
  const items = () =>
    [...shown.root.querySelectorAll('.passages > li')].map((it) => it.textContent);
  return { ...shown, items };
}

describe('an annotation on several passages', () => {
  it('is one row, with all of them in the order of the page, each with its clause', () => {
    const { root, items } = showOne();
    expect(root.querySelectorAll('.annotation')).toHaveLength(1);
    expect(root.querySelector('.annotation > header')?.textContent).toContain('3 段');
    expect(items()).toEqual([
      '二（一）联合执法行动',
      '二（二）专利导航基地',
      '二（三）首席知识产权官30名以上',
    ]);
  });

  it('shows each in the page, and takes each away', () => {
    const { root, click, actions } = showOne();
    root.querySelectorAll<HTMLElement>('button.quote')[1]?.click();
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith({ id: bases });
    click('button', '从标注中移除“联合执法行动”');
    expect(actions.removePassage).toHaveBeenCalledExactlyOnceWith(action);
  });

  it('says of each what became of it, and lets each be decided by itself', () => {
    const { root, items, click, press, actions } = showOne({
      places: { [action]: GONE, [bases]: UNSURE },
    });
    expect(items()[2]).toContain('原文已不存在');
    expect(root.querySelector('.annotation.lost')).toBeNull();
    const heads = [...root.querySelectorAll('.group')].map((it) => it.textContent);
    expect(heads).toEqual(['待核对位置不确定　1']);
    click('button', '就是这里');
    click('button', '不再定位');
    const item = root.querySelector('.passages .kind-review')?.closest('li');
    press('y', item?.querySelector('button.quote') ?? undefined);
    expect(actions.confirmPlace.mock.calls).toEqual([[bases], [bases]]);
    expect(actions.giveUpPlace).toHaveBeenCalledExactlyOnceWith(bases);
  });

  it('offers another place for one that is gone, from the selection', () => {
    const { root, click, actions } = showOne({
      places: { [action]: GONE },
      selection: spanOf('联合执法行动'),
      text: { present: TEXT, changes: [] },
    });
    expect(root.querySelectorAll('.passages > .lost')).toHaveLength(1);
    click('button', '移到所选');
    expect(actions.moveToSelection).toHaveBeenCalledExactlyOnceWith(action);
  });

  it('takes the selection, where it is the current one', () => {
    const said = { selection: spanOf('市公安局'), text: { present: TEXT, changes: [] } };
    expect(showOne(said).root.querySelector('.add-passage')).toBeNull();
    const { click, actions } = showOne({ ...said, selected: one.id });
    click('button', '加入所选');
    expect(actions.addSelection).toHaveBeenCalledExactlyOnceWith(one.id);
  });

  it('tells which passage is open', () => {
    const { root } = showOne({ selected: one.id, passage: bases });
    expect(root.querySelector('.passages > [aria-current]')?.textContent).toContain('专利导航基地');
  });

  it('is found by the words of any', () => {
    const { root } = showOne();
    const field = root.querySelector('[role=searchbox], input[type=search]') as HTMLInputElement;
    field.value = '导航基地';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(root.querySelectorAll('.annotation')).toHaveLength(1);
  });
});

it.each<[string, Record<string, object>, 'review' | 'gone' | 'inPlace']>([
  ['in place', {}, 'inPlace'],
  ['in place where one is gone', { [first]: GONE }, 'inPlace'],
  ['to review where one is', { [first]: GONE, [action]: UNSURE }, 'review'],
  ['gone where all are', { [first]: GONE, [action]: GONE, [bases]: GONE }, 'gone'],
])('an annotation is %s', (_, changed, group) => {
  const places = { ...PLACES, ...changed } as typeof PLACES;
  expect(annotationGroups([one], places)[group]).toEqual([one]);
});

it('every passage that is in the page is a mark of it', () => {
  const marked = (annotation: Annotation) =>
    marksInOrder(reading({ annotations: [annotation], places: { ...PLACES, [first]: GONE } }))
      .filter(({ kind }) => kind === 'annotation')
      .map(({ id }) => id);
  expect(marked(one)).toEqual([action, bases]);
});
