import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { annotationOn, reading } from './sample.ts';
import { removePanel, type Shown, showPanel } from './show-panel.tsx';

afterEach(removePanel);

const action = annotationOn('联合执法行动');
const bases = annotationOn('专利导航基地');
const relation = { id: 'urn:uuid:r', from: action.id, to: bases.id, kind: '细化' } as const;

function showAnnotations(said: Parameters<typeof reading>[0]): Shown {
  const shown = showPanel(reading(said));
  shown.click('tab', '标注');
  return shown;
}

const told = (root: Element) =>
  [...root.querySelectorAll('.annotation')].map(
    (row) => row.querySelector('.relations li')?.textContent,
  );

it('tells a relation on both annotations, each from its side', () => {
  const { root, click, actions } = showAnnotations({
    annotations: [action, bases],
    relations: [relation],
  });
  expect(told(root)).toEqual(['细化专利导航基地', '细化见联合执法行动']);
  click('button', '细化专利导航基地');
  expect(actions.reveal).toHaveBeenCalledExactlyOnceWith({ id: bases.id });
  click('button', '取消关联');
  expect(actions.unrelate).toHaveBeenCalledExactlyOnceWith('urn:uuid:r');
});

it('relates an annotation to another', () => {
  const { root, click, actions } = showAnnotations({ annotations: [action, bases] });
  click('button', '关联标注');
  const kind = root.querySelector('select[aria-label=关系]') as HTMLSelectElement;
  act(() => {
    kind.value = '冲突';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
  });
  act(() => root.querySelector<HTMLElement>('.relations [type=submit]')?.click());
  expect(actions.relate).toHaveBeenCalledExactlyOnceWith(action.id, bases.id, '冲突');
  expect(root.querySelector('.relations form')).toBeNull();
});

it('offers nothing to an annotation that is alone', () => {
  const { root } = showAnnotations({ annotations: [action] });
  expect(root.querySelector('.relations button')).toBeNull();
});
