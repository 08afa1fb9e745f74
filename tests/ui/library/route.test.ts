import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, routeOf } from '../../../lib/ui/library/route.ts';

describe('the address of a view', () => {
  it.each([
    ['', { view: '', query: {} }],
    ['#documents', { view: 'documents', query: {} }],
    ['#search?q=专利', { view: 'search', query: { q: '专利' } }],
    ['#search?q=%E4%B8%93%E5%88%A9', { view: 'search', query: { q: '专利' } }],
    ['#search?q=a%3Fb', { view: 'search', query: { q: 'a?b' } }],
    ['#search?', { view: 'search', query: {} }],
    ['#search?q=%E4', { view: 'search', query: { q: '\uFFFD' } }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it('leaves out what is empty', () => {
    expect(hashOf('documents', { group: '', sort: 'title' })).toBe('#documents?sort=title');
    expect(hashOf('documents', { group: '' })).toBe('#documents');
  });

  it('leads where it was made for, whatever is asked', () => {
    const words = fc.string({ minLength: 1, unit: 'binary' }).filter((it) => it.isWellFormed());
    fc.assert(
      fc.property(words, (q) => {
        expect(routeOf(hashOf('search', { q }))).toEqual({ view: 'search', query: { q } });
      }),
    );
  });
});
