import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelNews } from '../../../lib/ui/panel/panel-state.ts';
import { en } from '../../../lib/ui/words/en.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { reading } from './sample.ts';
import { removePanel, showPanel } from './show-panel.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  removePanel();
  vi.useRealTimers();
});

const showNews = (news: PanelNews, words = zhCN) => showPanel(reading({ news }), words);
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

describe('a line', () => {
  it.each<[PanelNews, string]>([
    [{ is: 'deleted', undo: { document: 'd', step: 's' } }, '已删除 1 条标注撤销'],
    [{ is: 'accepted', changed: 0 }, '已采纳 0 处标记'],
    [{ is: 'undone' }, '已撤销'],
    [
      { is: 'exported', file: '云政发〔2026〕8号.ics', left: [] },
      '已交浏览器下载：云政发〔2026〕8号.ics',
    ],
    [{ is: 'imported', added: 3, changed: 1, identical: 5 }, '已导入：新增 3，有改动 1，相同 5'],
    [
      { is: 'imported', added: 0, changed: 0, identical: 5, codebooks: 2 },
      '已导入：新增 0，有改动 0，相同 5，标签体系 2',
    ],
  ])('for %o says %s', (news, words) => {
    const { root } = showNews(news);
    expect(root.querySelector('[role=status]')?.textContent).toBe(words);
  });

  it('takes a deletion back', () => {
    const undo = { document: 'd', step: 's' };
    const { click, actions } = showNews({ is: 'deleted', undo });
    click('button', '撤销');
    expect(actions.undo).toHaveBeenCalledExactlyOnceWith(undo);
  });

  it('goes by itself, but not from under the pointer', () => {
    const { root, actions } = showNews({ is: 'deleted' });
    const line = root.querySelector('[role=status]');
    pass(7999);
    act(() => void line?.dispatchEvent(new PointerEvent('pointerenter')));
    pass(60_000);
    expect(actions.dismissNews).not.toHaveBeenCalled();
    act(() => void line?.dispatchEvent(new PointerEvent('pointerleave')));
    pass(8000);
    expect(actions.dismissNews).toHaveBeenCalledOnce();
  });

  it('has its own time for each piece of news', () => {
    const { show, actions } = showNews({ is: 'deleted' });
    pass(5000);
    show(reading({ news: { is: 'undone' } }));
    pass(5000);
    expect(actions.dismissNews).not.toHaveBeenCalled();
    pass(3000);
    expect(actions.dismissNews).toHaveBeenCalledOnce();
  });

  it('is not kept alive by other changes', () => {
    const news: PanelNews = { is: 'deleted' };
    const { show, actions } = showNews(news);
    for (let second = 0; second < 8; second++) {
      pass(1000);
      show(reading({ news }));
    }
    expect(actions.dismissNews).toHaveBeenCalledOnce();
  });
});

describe('an alert', () => {
  const refused: PanelNews = {
    is: 'refused',
    errors: [
      { code: 'invalid', path: 'first.items.3.target.source', detail: 'not the address of a page' },
      { code: 'notJson', path: '' },
    ],
  };

  it('says of a refused file what is wrong, where, and that nothing was changed', () => {
    const { root } = showNews(refused);
    const said = root.querySelector('[role=alert]')?.textContent ?? '';
    expect(said).toContain('未导入，原有内容没有变化');
    expect(said).toContain('文件有 2 处不合规');
    expect(said).toContain('字段缺失、多余、类型不符或过长first.items.3.target.source');
    expect(said).toContain('不是 JSON，或内容不完整整个文件');
  });

  it('says it in English', () => {
    const said = showNews(refused, en).root.querySelector('[role=alert]')?.textContent;
    expect(said).toContain('Not imported; nothing was changed');
    expect(said).toContain('Not JSON, or cut off');
  });

  it('lists the first faults, and counts the others', () => {
    const errors = Array.from({ length: 300 }, (_, at) => ({
      code: 'invalid',
      path: `items.${at}`,
    }));
    const { root } = showNews({ is: 'refused', errors });
    expect(root.querySelectorAll('[role=alert] li')).toHaveLength(5);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('另有 295 处');
  });

  it('names a code it does not know', () => {
    const { root } = showNews({ is: 'refused', errors: [{ code: 'tooStrange', path: 'x' }] });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('tooStrange');
  });

  it('stays until it is closed', () => {
    const { root, click, actions } = showNews({ is: 'failed', message: '磁盘空间不足' });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('磁盘空间不足');
    pass(60_000);
    expect(actions.dismissNews).not.toHaveBeenCalled();
    click('button', '关闭');
    expect(actions.dismissNews).toHaveBeenCalledOnce();
  });

  it('is heard without a notice, too', () => {
    const { root } = showPanel({
      is: 'noReader',
      canRead: true,
      news: { is: 'failed', message: '本页不能读取' },
    });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('本页不能读取');
  });

  it('takes a renaming back as a whole, and not the last step on this document', () => {
    const renamed = { is: 'renamed' as const, annotations: 3, documents: 2 };
    const { click, actions } = showNews({ ...renamed, step: 'renaming x' });
    click('button', '撤销');
    expect(actions.undoRenaming).toHaveBeenCalledExactlyOnceWith('renaming x');
    expect(actions.undo).not.toHaveBeenCalled();
    expect(showNews(renamed).root.querySelector('.toast button')).toBeNull();
  });
});

describe('a dry run', () => {
  const none = { added: 0, changed: 0, identical: 0, kept: 0, deletedHere: 0 };
  const run = (codebooks?: typeof none, words = zhCN) => {
    const counts = { ...none, documents: 0, ...(codebooks && { codebooks }) };
    const { root } = showNews({ is: 'dryRun', file: '课题.jsonld', ...counts }, words);
    const lines = Array.from(root.querySelectorAll('.fates section'), (it) =>
      Array.from(it.querySelectorAll('h3, dl div'), (line) => line.textContent),
    );
    const buttons = Array.from(root.querySelectorAll('.dry-run button'), (it) => it.textContent);
    return { annotations: lines[0], codebooks: lines[1] ?? [], buttons };
  };

  it.each<[string, typeof none | undefined, string[], string[]]>([
    ['without codebooks says nothing of them', undefined, [], ['关闭']],
    [
      'says what becomes of each, and takes them alone too',
      { added: 1, changed: 2, identical: 3, kept: 4, deletedHere: 5 },
      ['标签体系', '新增1', '有改动2', '相同3', '此处较新，保留4', '此处已删除，不恢复5'],
      ['导入', '取消'],
    ],
    [
      'has nothing to write of older ones',
      { ...none, kept: 1 },
      ['标签体系', '此处较新，保留1'],
      ['关闭'],
    ],
  ])('%s', (_, codebooks, lines, buttons) => {
    const annotations = ['标注', '新增0', '有改动0', '相同0', '不合规0'];
    expect(run(codebooks)).toEqual({ annotations, codebooks: lines, buttons });
  });

  it('in English', () => {
    const { codebooks } = run({ ...none, changed: 1 }, en);
    expect(codebooks).toEqual(['Codebooks', 'Changed1']);
  });
});
