import { afterEach, describe, expect, it } from 'vitest';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { en } from '../../../lib/ui/words/en.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { annotationOn, notice, reading, spanOf, TEXT } from './sample.ts';
import { removePanel, showPanel } from './show-panel.tsx';

afterEach(removePanel);

const text = (element: Element | null) => element?.textContent ?? '';
const openTab = (root: Element) => text(root.querySelector('[role=tab][aria-selected=true]'));
const current = (root: Element) => text(root.querySelector('[aria-current]'));
const idOf = (quote: string) => {
  const mention = notice.mentions.find((mention) => mention.quote.includes(quote));
  if (!mention) throw new Error(`no mention of ${quote}`);
  return mention.id;
};

describe('without a notice', () => {
  it('says that it reads', () => {
    const { root } = showPanel({ is: 'loading' });
    expect(text(root.querySelector('[role=status]'))).toBe('正在读取本页');
  });

  it('offers to read the page', () => {
    const { click, actions } = showPanel({ is: 'noReader', canRead: true });
    click('button', '读取本页');
    expect(actions.readPage).toHaveBeenCalledOnce();
  });

  it('lets all annotations be exported, there being no document', () => {
    const { root, click, actions } = showPanel({ is: 'noReader', canRead: false });
    click('button', '导出');
    expect(root.querySelector('[role=menuitemradio]')).toBeNull();
    click('menuitem', 'JSON');
    expect(actions.exportFile).toHaveBeenCalledExactlyOnceWith('jsonld', 'all');
    expect(root.querySelector('input[type=file]')).not.toBeNull();
  });

  it('says where to click if the page cannot be read from here', () => {
    const { root } = showPanel({ is: 'noReader', canRead: false });
    expect(text(root)).not.toContain('读取本页');
    expect(text(root)).toContain('工具栏');
  });
});

describe('the head', () => {
  it('names the document, and how much there is of each', () => {
    const { root } = showPanel(reading());
    expect(text(root.querySelector('h1'))).toBe('云泽市知识产权强市建设方案');
    expect(text(root.querySelector('.issue'))).toBe('云政发〔2026〕8号');
    const tabs = [...root.querySelectorAll('[role=tab]')].map(text);
    expect(tabs).toEqual(['概览', '任务台账4', '目标8', '时限4', '标注']);
  });

  it.each([
    ['l', '任务台账'],
    ['t', '目标'],
    ['d', '时限'],
    ['n', '标注'],
    ['o', '概览'],
  ])('opens a tab by G and then %s', (letter, tab) => {
    const { root, press } = showPanel(reading());
    press('g', document.body);
    press(letter, document.body);
    expect(openTab(root)).toContain(tab);
    expect(text(document.activeElement)).toContain(tab);
  });

  it('opens none by the letter alone, after another key, or from a field', () => {
    const { root, press } = showPanel(reading());
    press('t', document.body);
    press('g', document.body);
    press('x', document.body);
    press('t', document.body);
    expect(openTab(root)).toContain('概览');
    press('g', document.body);
    press('l', document.body);
    const field = root.querySelector('[type=search]') ?? document.body;
    press('g', field);
    press('t', field);
    expect(openTab(root)).toContain('任务台账');
  });

  it('moves between the tabs by arrows, Home and End', () => {
    const { root, press, find } = showPanel(reading());
    find('tab', '概览').focus();
    const visited = ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home'].map((key) => {
      press(key);
      return [openTab(root), text(document.activeElement)];
    });
    expect(visited.map(([open]) => open)).toEqual(['任务台账4', '标注', '概览', '标注', '概览']);
    for (const [open, focused] of visited) expect(focused).toBe(open);
  });
});

describe('the overview', () => {
  it('states the facts and counts of the notice', () => {
    const { root } = showPanel(reading());
    const facts = [...root.querySelectorAll('.facts > div')].map(text);
    expect(facts).toContain('成文日期2026年1月9日');
    expect(facts).toContain('发文机关云泽市人民政府');
    expect([...root.querySelectorAll('.found b')].map(text)).toEqual(['8', '4', '5', '0']);
  });

  it('shows and hides a kind of mark', () => {
    const { find, click, actions } = showPanel(reading({ hiddenKinds: ['deadline'] }));
    expect(find('button', '显示时限').ariaPressed).toBe('false');
    expect(find('button', '显示目标').ariaPressed).toBe('true');
    click('button', '显示时限');
    expect(actions.toggleKind).toHaveBeenCalledExactlyOnceWith('deadline');
  });

  it('counts what is doubtful, as long as nobody has decided, and leads there', () => {
    const vague = parseNotice(`${TEXT}（四）加强宣传。由各有关部门负责。\n`);
    const { root, click, show } = showPanel(reading({ notice: vague }));
    const asked = () => [...root.querySelectorAll('.found .asked')].map(text);
    expect(asked()).toEqual(['待核对1核对']);
    const mentions = vague.mentions.map((it) => ({ ...it, reviewed: 'accepted' as const }));
    show(reading({ notice: { ...vague, mentions } }));
    expect(asked()).toEqual([]);
    show(reading({ notice: vague }));
    click('button', '核对');
    expect(root.querySelector('.decision')?.textContent).toContain('各有关部门');
  });

  it('names the nearest deadline and what is due by it', () => {
    const { root } = showPanel(reading());
    expect(text(root.querySelector('.section .goal'))).toContain('余 41 天');
    expect(text(root)).toContain('5 项目标、3 项任务以此为限');
  });

  it('jumps to a clause', () => {
    const { click, actions } = showPanel(reading());
    click('button', '重点任务');
    expect(actions.reveal).toHaveBeenCalledOnce();
    expect(actions.reveal.mock.lastCall?.[0]).toMatchObject({
      span: { start: spanOf('二、重点').start },
    });
  });

  it('says why the page was taken for a notice', () => {
    const { root } = showPanel(reading());
    expect(text(root.querySelector('.evidence'))).toContain('有发文字号“云政发〔2026〕8号”');
  });
});

describe('the ledger', () => {
  it('has a row for each task with bodies by their role, deadline and targets', () => {
    const { root, click } = showPanel(reading());
    click('tab', '任务台账');
    const rows = [...root.querySelectorAll('.clause')];
    expect(rows.map((row) => text(row.querySelector('.address')))).toEqual([
      '一、',
      '二（一）',
      '二（二）',
      '二（三）',
    ]);
    const parts = [...(rows[1]?.querySelectorAll('.facts > div') ?? [])].map(text);
    expect(parts).toContain('牵头市市场监管局');
    expect(parts).toContain('配合市公安局、市司法局');
    expect(text(rows[2]?.querySelector('.due') ?? null)).toBe('2030年12月31日止');
    expect(text(rows[3]?.querySelector('.goal') ?? null)).toBe('首席知识产权官≥ 30 名');
  });

  it('shows the clause in the page', () => {
    const { root, click, actions } = showPanel(reading());
    click('tab', '任务台账');
    click('button', text(root.querySelector('.clause .reveal')));
    const { start, end } = notice.commitments[0] ?? {};
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith({ span: { start, end } });
  });

  it('folds more than four targets, and unfolds them', () => {
    const { root, click } = showPanel(reading());
    click('tab', '任务台账');
    const goals = () => root.querySelector('.clause')?.querySelectorAll('.goal').length;
    expect(goals()).toBe(4);
    click('button', '另 1 项');
    expect(goals()).toBe(5);
    click('button', '收起');
    expect(goals()).toBe(4);
  });

  it('says 沿用 of a deadline that another clause states', () => {
    const [first, second] = notice.commitments;
    if (!first || !second) throw new Error('the sample has two tasks');
    const bound = first.deadlines.map((deadline) => ({ ...deadline, inheritedFrom: '一' }));
    const commitments = [first, { ...second, deadlines: bound }];
    const { root, click } = showPanel(reading({ notice: { ...notice, commitments } }));
    click('tab', '任务台账');
    expect(text(root.querySelectorAll('.clause .due')[1] ?? null)).toBe('沿用　余 41 天');
  });

  it('says that there are no tasks', () => {
    const { root, click } = showPanel(reading({ notice: { ...notice, commitments: [] } }));
    click('tab', '任务台账');
    expect(text(root)).toContain('没有可列入台账的任务');
  });
});

describe('targets and deadlines', () => {
  it('lists the targets under their clauses, and shows one in the page', () => {
    const { root, click, actions } = showPanel(reading());
    click('tab', '目标');
    expect(text(root.querySelector('.group'))).toBe('一、总体目标2026年12月31日止');
    expect(root.querySelectorAll('.target')).toHaveLength(8);
    click('button', '首席知识产权官');
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith({ id: idOf('首席知识产权官') });
  });

  it('orders the deadlines by how they stand to today', () => {
    const { root, click } = showPanel(reading());
    click('tab', '时限');
    expect([...root.querySelectorAll('.group')].map(text)).toEqual([
      '将至1',
      '以后1',
      '每年1',
      '限期1',
    ]);
    expect([...root.querySelectorAll('.when')].map(text)).toEqual([
      '2026-12-31',
      '2030-12-31',
      '每年',
      '30 个工作日内',
    ]);
  });

  it('calls a date that is past 已到期, and no more than that', () => {
    const { root, click } = showPanel(reading({ today: '2031-01-01' }));
    click('tab', '时限');
    expect(text(root)).toContain('已到期由近及远');
    expect(text(root)).not.toContain('逾期');
  });
});

describe('what is selected', () => {
  it('opens the tab that shows it, and marks its row', () => {
    const { root, show } = showPanel(reading());
    show(reading({ selected: idOf('首席知识产权官') }));
    expect(openTab(root)).toContain('任务台账');
    expect(current(root)).toContain('培养知识产权人才');
  });

  it('stays where it is shown already', () => {
    const { root, click, show } = showPanel(reading());
    click('tab', '目标');
    show(reading({ selected: idOf('首席知识产权官') }));
    expect(openTab(root)).toContain('目标');
    expect(current(root)).toContain('首席知识产权官');
  });

  it('is an annotation: opens the annotations, also if it comes in later', () => {
    const annotation = annotationOn('联合执法行动');
    const { root, show } = showPanel(reading());
    show(reading({ selected: annotation.id }));
    expect(openTab(root)).toBe('概览');
    show(reading({ selected: annotation.id, annotations: [annotation] }));
    expect(openTab(root)).toBe('标注1');
    expect(current(root)).toContain('联合执法行动');
  });

  it('does not bring back a tab that was left', () => {
    const { root, show, click } = showPanel(reading({ selected: idOf('首席知识产权官') }));
    click('tab', '概览');
    show(reading({ selected: idOf('首席知识产权官') }));
    expect(openTab(root)).toBe('概览');
  });

  it('unfolds the targets it is among', () => {
    const { root } = showPanel(reading({ selected: idOf('社会满意度') }));
    expect(current(root)).toContain('社会满意度');
  });
});

describe('in English', () => {
  it('leaves the notice in Chinese, and marks it so', () => {
    const { root, click } = showPanel(reading({ annotations: [annotationOn('联合执法行动')] }), en);
    expect(root.querySelector('.panel')?.getAttribute('lang')).toBe('en');
    for (const tab of ['Overview', 'Ledger', 'Targets', 'Dates', 'Notes']) {
      click('tab', tab);
      expect(unmarked(root), tab).toEqual([]);
    }
  });

  it('has all names of rules that the sample was read by', () => {
    const rules = notice.mentions.map(({ rule }) => rule);
    expect(rules.filter((rule) => !(rule in zhCN.rules))).toEqual([]);
  });
});

/** Chinese words that no element marks as such; those inside quotation marks, and tags, are named by name. */
function unmarked(root: HTMLElement): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const words = (walker.currentNode.nodeValue ?? '').replace(/“[^”]*”/g, '');
    const language = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
    if (language === 'en' && /\p{Script=Han}/u.test(words)) found.push(words);
  }
  return found;
}
