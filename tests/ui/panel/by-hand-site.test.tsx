import { afterEach, expect, it } from 'vitest';
import { reading } from './sample.ts';
import { removePanel, showPanel } from './show-panel.tsx';

afterEach(removePanel);

it('offers to read the site of a page that was read by hand, and says when it is granted', () => {
  const { root, click, actions, show } = showPanel(
    reading({ site: { host: 'news.example.com', granted: false } }),
  );
  click('button', '以后自动识别 news.example.com');
  expect(actions.grantSite).toHaveBeenCalledExactlyOnceWith('news.example.com');
  show(reading({ site: { host: 'news.example.com', granted: true } }));
  expect(root.querySelector('.by-hand-site')?.textContent).toBe(
    '以后在 news.example.com 自动识别，可在设置中撤销。',
  );
});

it('says nothing where the site is read by itself', () => {
  expect(showPanel(reading({})).root.querySelector('.by-hand-site')).toBeNull();
});
