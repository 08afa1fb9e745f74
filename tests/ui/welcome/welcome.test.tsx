import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../../lib/ui/tokens.css';
import '../../../lib/ui/icons.css';
import '../../../lib/ui/base.css';
import '../../../lib/ui/my-departments.css';
import '../../../lib/ui/panel/rows.css';
import '../../../lib/ui/panel/ledger.css';
import '../../../lib/ui/overlay/overlay.css';
import '../../../lib/ui/welcome/welcome.css';
import { createAnnotation } from '../../../lib/annotation/record/create.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import type { CardView, Opened } from '../../../lib/ui/overlay/overlay-view.ts';
import { SAMPLE_NOTICE } from '../../../lib/ui/welcome/sample-notice.ts';
import { Welcome } from '../../../lib/ui/welcome/welcome.tsx';
import type { WelcomeState } from '../../../lib/ui/welcome/welcome-state.ts';
import { en } from '../../../lib/ui/words/en.ts';
import { type Words, zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { violations } from '../violations.ts';

const notice = parseNotice(SAMPLE_NOTICE.map(({ text }) => text).join('\n'));
const mine = (name: string) => ({ departments: [{ name, aliases: [] }], only: false });
const atFirst: WelcomeState = {
  notice,
  myDepartments: { departments: [], only: false },
  language: 'auto',
  today: '2026-11-20',
};

let root: HTMLElement | undefined;
afterEach(() => {
  if (root) act(() => render(null, root as HTMLElement));
  root?.remove();
});

const spies = () => ({
  ...{ setMyDepartments: vi.fn(), setLanguage: vi.fn() },
  ...{ open: vi.fn(), reveal: vi.fn() },
});

function show(said: Partial<WelcomeState> = {}, words: Words = zhCN) {
  const element = document.createElement('div');
  root = element;
  document.body.append(element);
  document.documentElement.lang = words.language;
  document.title = words.welcome.title;
  const actions = spies();
  act(() =>
    render(
      <Welcome
        state={{ ...atFirst, ...said }}
        actions={actions}
        sheet={{ current: null }}
        words={words}
      />,
      element,
    ),
  );
  return { root: element, actions };
}

const headings = (root: Element) =>
  [...root.querySelectorAll('.sample-ledger h3')].map((it) => it.textContent);

describe('the ledger of the sample', () => {
  it.each([
    ['市公安局', ['推进协同执法']],
    ['市財政局', ['提升运用效益']],
    ['市市场监督管理局', ['强化源头保护', '提升运用效益', '推进协同执法']],
    // Whoever has no part in the sample still sees what a ledger is.
    ['市气象局', ['主要目标', '强化源头保护', '提升运用效益', '推进协同执法']],
  ])('of %s', (name, tasks) => {
    expect(headings(show({ myDepartments: mine(name) }).root)).toEqual(tasks);
  });

  it('waits until the sample is read', () => {
    const { notice: _, ...unread } = atFirst;
    const { root } = show();
    act(() =>
      render(
        <Welcome state={unread} actions={spies()} sheet={{ current: null }} words={zhCN} />,
        root,
      ),
    );
    expect(headings(root)).toEqual([]);
  });
});

it('asks for a language and a department, each at once', () => {
  const { root, actions } = show();
  const english = [...root.querySelectorAll('button')].find((it) => it.lang === 'en');
  english?.click();
  expect(actions.setLanguage).toHaveBeenCalledWith('en');
  const field = root.querySelector<HTMLInputElement>('.my-department input');
  act(() => {
    if (field) field.value = '市公安局';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(actions.setMyDepartments).toHaveBeenCalledWith(mine('市公安局'));
});

it.each([
  [undefined, '点击工具栏的“政策透镜”按钮，打开侧边栏'],
  ['Alt+Shift+P', '（或按 Alt+Shift+P）'],
])('tells how the panel is opened, with the keys %s', (keys, told) => {
  const { root } = show(keys === undefined ? {} : { openingKeys: keys });
  expect(root.querySelector('.steps')?.textContent).toContain(told);
});

const cardOn = (opened: Opened, others: CardView['others'] = []): CardView => ({
  boxes: [{ left: 20, top: 60, right: 120, bottom: 80 }],
  ...{ opened, others, chosen: true },
});

const cardOf = (words: string, others?: CardView['others']): CardView => {
  const mention = notice.mentions.find(({ quote }) => quote.includes(words));
  if (!mention) throw new Error(`no mention of ${words} in the sample`);
  return cardOn({ is: 'mention', mention }, others);
};

const id = 'urn:uuid:00000000-0000-4000-8000-000000000000';
const annotation = createAnnotation({
  ...{ id, document: { id }, source: '', selectors: [], time: '2026-03-20T00:00:00.000Z' },
  ...{ tag: '待明确', note: '函询。' },
});

describe('the card of a mark in the sample', () => {
  it('says what a card in a page says, and has nothing that would be stored', () => {
    const { root } = show({ card: cardOf('服务企业500家') });
    const card = root.querySelector('.card');
    expect(card?.querySelector('.value')?.textContent).toBe('企业≥ 500 家');
    expect(card?.querySelector('.address')?.textContent).toBe('二（二）');
    expect(card?.querySelectorAll('button')).toHaveLength(0);
    expect(document.activeElement).toBe(card);
  });

  it('leads to what else stands there', () => {
    const others = [{ id: 'other', kind: 'annotation' as const, words: '服务企业' }];
    const { root, actions } = show({ card: cardOf('服务企业500家', others) });
    root.querySelector<HTMLElement>('.card .other')?.click();
    expect(actions.open).toHaveBeenCalledWith('other');
  });

  it('shows the tags and the note of what a person has written', () => {
    const { root } = show({ card: cardOn({ is: 'annotation', annotation }) });
    const said = [...root.querySelectorAll('.written > *')].map((it) => it.textContent);
    expect(said).toEqual(['待明确', '函询。']);
  });
});

describe.each([
  ['Chinese', zhCN],
  ['English', en],
])('in %s', (_, words) => {
  it('can be used by everyone', async () => {
    const card = cardOf('服务企业500家');
    const { root } = show({ myDepartments: mine('市公安局'), card }, words);
    expect(await violations(root)).toEqual([]);
  });
});
