import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../../lib/ui/export-choices.ts';
import type { LeftOut } from '../../../lib/ui/panel/panel-state.ts';
import { reading } from './sample.ts';
import { removePanel, showPanel } from './show-panel.tsx';

afterEach(removePanel);

const names = (root: Element, role = 'menuitem') =>
  [...root.querySelectorAll(`[role=${role}]`)].map((it) => it.firstChild?.textContent);

describe('the export menu', () => {
  it('offers every format with a line on what it is for', () => {
    const { click, root } = showPanel(reading());
    click('button', '导出');
    expect(names(root)).toEqual([
      'JSON（W3C 标注）',
      '任务台账 Excel',
      '任务台账 CSV',
      '日历 .ics',
      'Markdown 报告',
      'doccano',
      'Label Studio',
      'REFI-QDA .qdpx',
    ]);
    const about = [...root.querySelectorAll('[role=menuitem] .about')];
    expect(about.map((it) => it.textContent?.length ?? 0).filter(Boolean)).toHaveLength(
      EXPORT_FORMATS.length,
    );
  });

  it('exports this document, or all when they are chosen', () => {
    const { click, root, actions } = showPanel(reading());
    click('button', '导出');
    expect(names(root, 'menuitemradio')).toEqual(['本文件', '全部文件']);
    click('menuitem', '任务台账 Excel');
    expect(root.querySelector('[role=menu]')).toBeNull();
    click('button', '导出');
    click('menuitemradio', '全部文件');
    click('menuitem', '日历');
    expect(actions.exportFile.mock.calls).toEqual([
      ['xlsx', 'document'],
      ['ics', 'all'],
    ]);
  });

  it('moves by arrows, Home and End, and is left by Escape', () => {
    const { click, press, find, root } = showPanel(reading());
    click('button', '导出');
    const focused = ['', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowDown', 'End'].map((key) => {
      if (key) press(key);
      return document.activeElement?.firstChild?.textContent;
    });
    expect(focused).toEqual([
      'JSON（W3C 标注）',
      '任务台账 Excel',
      'JSON（W3C 标注）',
      '本文件',
      '全部文件',
      'REFI-QDA .qdpx',
    ]);
    press('Escape');
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(find('button', '导出'));
  });

  it('saves the deadlines to the calendar from their own tab', () => {
    const { click, actions } = showPanel(reading());
    click('tab', '时限');
    click('button', '存入日历');
    expect(actions.exportFile).toHaveBeenCalledExactlyOnceWith('ics', 'document');
  });
});

describe('a file that takes its time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says how far it is and can be stopped, but not before it is late', () => {
    const exporting = { format: 'qdpx', done: 3, all: 9 } as const;
    const { root, click, actions, show } = showPanel(reading({ exporting }));
    expect(root.textContent).not.toContain('正在导出');
    act(() => void vi.advanceTimersByTime(301));
    expect(root.querySelector('.working')?.textContent).toContain(
      '正在导出 REFI-QDA .qdpx　3 / 9 份文件',
    );
    expect(root.querySelector<HTMLProgressElement>('.working progress')?.value).toBe(3);
    click('button', '停止');
    expect(actions.stopExport).toHaveBeenCalledOnce();
    show(reading());
    expect(root.textContent).not.toContain('正在导出');
  });

  it('a file that comes in: read without a measure, written by so many records', () => {
    const reads = { file: 'a.jsonld', stage: 'reading' } as const;
    const { root, click, actions, show } = showPanel(reading({ importing: reads }));
    act(() => void vi.advanceTimersByTime(301));
    const bar = () => root.querySelector<HTMLProgressElement>('.working progress');
    expect(root.querySelector('.working')?.textContent).toBe('正在读取 a.jsonld停止');
    expect(bar()?.hasAttribute('value')).toBe(false);
    show(
      reading({
        importing: { ...reads, stage: 'writing', written: { done: 500, all: 1200 } },
      }),
    );
    expect(root.querySelector('.working')).toBeNull();
    act(() => void vi.advanceTimersByTime(301));
    expect(root.querySelector('.working')?.textContent).toContain('500 / 1200 条记录');
    expect(bar()).toMatchObject({ value: 500, max: 1200 });
    click('button', '停止');
    expect(actions.stopImport).toHaveBeenCalledOnce();
  });
});

it('says what could not be taken along, and that it is still here', () => {
  const left = Array.from(
    { length: 7 },
    (_, at): LeftOut => ({ is: 'annotation', quote: `第${at}处`, why: 'gone' }),
  );
  const { root } = showPanel(reading({ news: { is: 'exported', file: 'a.qdpx', left } }));
  const alert = root.querySelector('[role=alert]')?.textContent;
  expect(alert).toContain('7 项未能带上');
  expect(alert).toContain('“第0处”　原文已不存在');
  expect(alert).toContain('另有 2 项');
  expect(alert).toContain('没有变化');
});
