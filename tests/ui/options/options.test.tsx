import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../lib/ui/words/en.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { options, used } from './sample.ts';
import { removeOptions, showOptions } from './show-options.tsx';

afterEach(() => {
  removeOptions();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the page', () => {
  it('shows nothing before it knows what is set', () => {
    const { settings: _, ...unread } = options();
    expect(showOptions(unread).root.textContent).toBe('');
  });

  it('lists all of its parts, in their order', () => {
    const { root } = showOptions(used());
    const listed = [...root.querySelectorAll<HTMLAnchorElement>('nav a')];
    const titles = [...root.querySelectorAll('main h2')];
    expect(listed.map(({ hash }) => hash)).toEqual(titles.map(({ id }) => `#${id}`));
    expect(listed.map((it) => it.textContent)).toEqual(titles.map((it) => it.textContent));
  });

  it('opens at the part that the address names, and goes there from the list', () => {
    location.hash = '#shortcuts';
    const { root, click } = showOptions(used());
    expect(document.activeElement?.id).toBe('shortcuts');
    click(root.querySelector('nav a[href="#sites"]'));
    expect(document.activeElement?.id).toBe('sites');
  });

  it('speaks the other language at once', () => {
    const { root, show } = showOptions(used(), zhCN);
    expect(root.textContent).toContain('我的部门');
    show(used(), en);
    expect(root.textContent).toContain('My department');
    expect(root.querySelector('[lang]')?.getAttribute('lang')).toBe('en');
  });
});

describe('sites', () => {
  const sites = (...of: Parameters<typeof showOptions>) => {
    const shown = showOptions(...of);
    const section = shown.section('sites');
    const field = section.querySelector('input');
    const add = (typed: string) => {
      shown.type(field, typed);
      shown.click(section.querySelector('[type=submit]'));
    };
    return { ...shown, section, field, add, said: () => section.querySelector('[role=status]') };
  };

  it('asks for the one host of an address, and clears the field', () => {
    const { add, actions, field } = sites(options());
    add('https://www.example.com/art/2026/1.html');
    expect(actions.grantSite).toHaveBeenCalledExactlyOnceWith('www.example.com');
    expect(field?.value).toBe('');
  });

  it.each([
    ['chrome://settings', '浏览器自身的页面'],
    ['file:///C:/a.html', '本机文件'],
    ['知识产权', '没有看出网址'],
    ['www.yunze.gov.cn', '已包括在内'],
    ['www.example.com', '已在列'],
  ])('says what is wrong with %s, and keeps it to be mended', (typed, words) => {
    const { add, actions, field, said, type } = sites(used());
    add(typed);
    expect(actions.grantSite).not.toHaveBeenCalled();
    expect(said()?.textContent).toContain(words);
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(field?.getAttribute('aria-describedby')).toBe(said()?.id);
    expect(field?.value).toBe(typed);
    type(field, 'www.example.org');
    expect(field?.getAttribute('aria-invalid')).toBe('false');
  });

  it('lists what is granted in words, and revokes it by name', () => {
    const { section, actions, click } = sites(used());
    const hosts = [...section.querySelectorAll('.host')].map((it) => it.textContent);
    expect(hosts).toEqual(['www.example.com', 'example.org 及其下各网站', '所有网站']);
    click(section.querySelector('[aria-label="撤销 example.org 及其下各网站"]'));
    expect(actions.revokeSite).toHaveBeenCalledExactlyOnceWith('*.example.org');
  });

  it('says that government sites are there, or gives them back', () => {
    expect(sites(options()).section.textContent).toContain('安装时已含');
    const { section, actions, click } = sites(options({}, { governmentGranted: false }));
    expect(section.textContent).toContain('浏览器中已关闭');
    click(section.querySelector('li button'));
    expect(actions.grantGovernment).toHaveBeenCalledOnce();
  });

  it.each([
    ['granted', '已添加 www.example.com'],
    ['revoked', '已撤销 www.example.com'],
    ['refused', '未添加 www.example.com'],
    ['stays', '未撤销 www.example.com'],
  ] as const)('announces what came of it: %s', (is, words) => {
    const { said } = sites(options({ siteNews: { is, host: 'www.example.com' } }));
    expect(said()?.textContent).toContain(words);
  });
});

describe('what is on or off', () => {
  const label = (root: HTMLElement, words: string) =>
    [...root.querySelectorAll('label')].find((it) => it.textContent?.includes(words));
  const checked = (root: HTMLElement, words: string) =>
    label(root, words)?.querySelector('input')?.checked;

  it('shows what is set', () => {
    const { root } = showOptions(used());
    expect(
      ['目标', '时限', '责任单位', '按标签', '滚动条', '打印', '简体中文'].map((it) =>
        checked(root, it),
      ),
    ).toEqual([true, true, false, false, true, true, true]);
  });

  it('sets it', () => {
    const { root, actions, click } = showOptions(options());
    for (const words of ['责任单位', '按标签', '滚动条', '打印', 'English'])
      click(label(root, words));
    expect(actions.toggleKind).toHaveBeenCalledExactlyOnceWith('department');
    expect(actions.setShowMap).toHaveBeenCalledExactlyOnceWith(false);
    expect(actions.setColourByTag).toHaveBeenCalledExactlyOnceWith(true);
    expect(actions.setPrintMarks).toHaveBeenCalledExactlyOnceWith(true);
    expect(actions.setLanguage).toHaveBeenCalledExactlyOnceWith('en');
  });
});

describe('the days before a deadline', () => {
  const days = () => {
    const shown = showOptions(options());
    const section = shown.section('deadlines');
    return { ...shown, section, field: section.querySelector('input') };
  };

  it.each([
    ['30', 30],
    ['1', 1],
    ['999', 999],
  ])('%s is set', (typed, set) => {
    const { field, type, actions } = days();
    type(field, typed);
    expect(actions.setSoonDays).toHaveBeenCalledExactlyOnceWith(set);
  });

  it.each(['', '0', '-1', '1000', '1.5', '1e9'])('%j is not, and it is said why', (typed) => {
    const { field, section, type, actions } = days();
    type(field, typed);
    expect(actions.setSoonDays).not.toHaveBeenCalled();
    expect(section.querySelector('[role=status]')?.textContent).toContain('1 到 999');
  });
});

describe('my departments', () => {
  it('are stored as they are typed', () => {
    const { section, type, actions } = showOptions(options());
    type(section('departments').querySelector('input'), '市科技局');
    expect(actions.setMyDepartments).toHaveBeenCalledExactlyOnceWith({
      departments: [{ name: '市科技局', aliases: [] }],
      only: false,
    });
  });

  it('follow what was typed elsewhere, but not under the hands', () => {
    const { section, show } = showOptions(options());
    const field = () => section('departments').querySelector('input');
    const elsewhere = (name: string) =>
      show(options({}, { myDepartments: { departments: [{ name, aliases: [] }], only: false } }));
    elsewhere('市公安局');
    expect(field()?.value).toBe('市公安局');
    field()?.focus();
    elsewhere('市财政局');
    expect(field()?.value).toBe('市公安局');
  });
});

describe('keys and help', () => {
  it('names the keys that open the panel, and leads to the browser’s page', () => {
    const { section, click, actions } = showOptions(used());
    expect(section('shortcuts').textContent).toContain('Alt+Shift+L');
    click(section('shortcuts').querySelector('button'));
    expect(actions.openKeys).toHaveBeenCalledOnce();
  });

  it('says where they are where no link leads there', () => {
    const { section } = showOptions(
      options({ surroundings: { version: '1.2.3', canOpenKeys: false } }),
    );
    expect(section('shortcuts').querySelector('button')).toBeNull();
    expect(section('shortcuts').textContent).toContain('管理扩展快捷键');
    expect(section('shortcuts').textContent).toContain('未设置');
  });

  it('has the version and the promise', () => {
    const { section } = showOptions(options());
    expect(section('help').textContent).toContain('版本 1.2.3');
    expect(section('help').textContent).toContain('不联网，无账号。');
  });
});
