import { expect, test } from 'vitest';
import { namesSubject } from '../../lib/page/subject.ts';

test.each([
  ['加强知识产权保护', true],
  ['加強知識產權保護', true],
  ['专利密集型产业', true],
  ['專利密集型產業', true],
  ['地理標誌产品', true],
  ['关于国庆节放假安排的通知', false],
  ['知识与产权', false],
  ['', false],
])('%s: %s', (text, named) => {
  expect(namesSubject(text)).toBe(named);
});
