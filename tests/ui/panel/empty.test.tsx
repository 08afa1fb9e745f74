import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelState } from '../../../lib/ui/panel/panel-state.ts';
import { STATES } from '../../screens/states.ts';
import { annotationOn, reading } from './sample.ts';
import { removePanel, type Shown, showPanel } from './show-panel.tsx';

afterEach(removePanel);

const elsewhere = { departments: [{ name: '市气象局', aliases: [] }], only: true };

function showTab(state: PanelState, tab: string): Shown {
  const shown = showPanel(state);
  shown.click('tab', tab);
  return shown;
}

function type(root: Element, typed: string): void {
  const field = root.querySelector<HTMLInputElement>('[type=search]');
  if (!field) throw new Error('no search field');
  act(() => {
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** What an empty list says: what is missing, and what to do. */
const said = (root: Element) => {
  const empty = root.querySelector('.empty');
  return [empty?.querySelector('h2')?.textContent, empty?.querySelector('p')?.textContent];
};

describe('a notice in which nothing was found', () => {
  const missed = '选中正文中漏掉的文字，按 M 补记。';
  it.each([
    ['任务台账', '没有可列入台账的任务', `未见有目标、时限或责任单位的条款。${missed}`],
    ['目标', '没有量化目标', `未见写明数值的指标。${missed}`],
    ['时限', '没有时限', `未见日期、期限或周期。${missed}`],
    ['标注', '还没有标注', '选中正文中的文字，按 1—4 即可标注；按 N 写批注。'],
  ])('%s', (tab, title, hint) => {
    expect(said(showTab(STATES.empty(), tab).root)).toEqual([title, hint]);
  });
});

describe('my departments have no part in it', () => {
  it.each([
    ['任务台账', '本文件没有涉及市气象局的任务', '显示全部任务'],
    ['目标', '本文件没有涉及市气象局的目标', '显示全部目标'],
    ['时限', '本文件没有涉及市气象局的时限', '显示全部时限'],
  ])('%s: teaches the alias, and leads back', (tab, title, button) => {
    const { root, click, actions } = showTab(reading({ myDepartments: elsewhere }), tab);
    expect(said(root)).toEqual([title, '文件若用了其他叫法，点铅笔图标填作别名。']);
    click('button', button);
    expect(actions.setMyDepartments).toHaveBeenCalledWith({ ...elsewhere, only: false });
  });
});

describe('a search without a hit', () => {
  it.each([
    ['任务台账', '显示全部任务', '.clause'],
    ['目标', '显示全部目标', '.target'],
  ])('%s: says what was sought, and leads back', (tab, button, row) => {
    const { root, click, actions } = showTab(reading({}), tab);
    type(root, ' 航天 ');
    expect(said(root)).toEqual(['没有找到“航天”', '可减少词语，繁体、简体均可。']);
    click('button', button);
    expect(root.querySelector(row)).not.toBeNull();
    expect(actions.setMyDepartments).not.toHaveBeenCalled();
  });
});

it('tells the first annotation how it is related', () => {
  const { root } = showTab(
    reading({ annotations: [annotationOn('联合执法行动', { tag: '需牵头' })] }),
    '标注',
  );
  expect(root.querySelector('.relations')?.textContent).toBe('再标注一处文字，就可与这一条关联。');
});

describe('a page that is no notice', () => {
  it('can be read all the same, and leads to the first-run page', () => {
    const { root, click, actions } = showPanel(STATES.noReader());
    expect(said(root)).toEqual(['本页未识别为知识产权政策文件', '若判断有误，可手动读取。']);
    click('button', '读取本页');
    expect(actions.readPage).toHaveBeenCalledOnce();
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/welcome.html');
  });

  it('where the browser lets nobody in, names the button that it takes', () => {
    const { root } = showPanel({ is: 'noReader', canRead: false });
    expect(said(root)[1]).toContain('点击浏览器工具栏上的“政策透镜”按钮');
    expect(root.querySelector('.primary')).toBeNull();
  });
});
