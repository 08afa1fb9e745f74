import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGovernment, siteTyped } from '../../../lib/ui/options/site-typed.ts';

describe('what was typed', () => {
  it.each([
    ['www.example.com', 'www.example.com'],
    ['  WWW.Example.COM  ', 'www.example.com'],
    ['https://www.example.com/a/b?c=d#e', 'www.example.com'],
    ['http://www.example.com:8080/', 'www.example.com'],
    ['www.example.com:8080/path', 'www.example.com'],
    ['localhost:8080', 'localhost'],
    ['http://oa/notices', 'oa'],
    ['10.1.2.3', '10.1.2.3'],
    ['https：／／www．example．com／通知', 'www.example.com'],
    ['www.example.com。', 'www.example.com'],
    ['www.example.com.', 'www.example.com'],
    ['政策.例子.cn', 'xn--5bvr50c.xn--fsqu00a.cn'],
    ['https://user:secret@www.example.com/', 'www.example.com'],
    ['gov.cn.example.com', 'gov.cn.example.com'],
    ['notgov.cn', 'notgov.cn'],
  ])('%s names %s', (typed, host) => {
    expect(siteTyped(typed)).toEqual({ host });
  });

  it.each([
    ['', 'noAddress'],
    ['   ', 'noAddress'],
    ['知识产权', 'noAddress'],
    ['市场监管局 官网', 'noAddress'],
    ['oa', 'noAddress'],
    ['https://', 'noAddress'],
    ['https://*/', 'noAddress'],
    ['*.example.com', 'noAddress'],
    ['http://[::1]/', 'noAddress'],
    ['http://www.exa\u0000mple.com', 'noAddress'],
    ['chrome://settings', 'browserPage'],
    ['edge://extensions', 'browserPage'],
    ['about:blank', 'browserPage'],
    ['chrome-extension://abc/options.html', 'browserPage'],
    ['moz-extension://abc/', 'browserPage'],
    ['view-source:https://www.example.com', 'browserPage'],
    ['file:///home/notice.html', 'localFile'],
    ['FILE:///C:/notice.html', 'localFile'],
    ['ftp://www.example.com', 'otherScheme'],
    ['javascript:alert(1)', 'otherScheme'],
    ['mailto:a@example.com', 'otherScheme'],
    ['data:text/html,a', 'otherScheme'],
    ['www.gov.cn', 'government'],
    ['https://www.yunze.gov.cn/art/1.html', 'government'],
    ['gov.cn', 'government'],
  ])('%s is none: %s', (typed, fault) => {
    expect(siteTyped(typed)).toEqual({ fault });
  });

  it('is told when it is there already', () => {
    expect(siteTyped('https://www.example.com/', ['www.example.com'])).toEqual({
      fault: 'alreadyThere',
    });
    expect(siteTyped('www.example.com', ['example.com'])).toEqual({ host: 'www.example.com' });
  });

  it('never throws, and names only what a pattern can hold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (typed) => {
        const site = siteTyped(typed);
        if ('host' in site) expect(site.host).toMatch(/^[a-z\d_.-]+$/);
      }),
    );
  });
});

it.each([
  ['gov.cn', true],
  ['*.gov.cn', true],
  ['www.yunze.gov.cn', true],
  ['gov.cn.example.com', false],
  ['mygov.cn', false],
  ['*', false],
])('%s is a government site: %s', (host, is) => {
  expect(isGovernment(host)).toBe(is);
});
