/** Where the person is in the library: the view, and what it is asked. */
export interface Route {
  view: string;
  query: Readonly<Record<string, string>>;
}

/** Of the fragment of the page's address: `#search?q=专利` is the view `search`, asked for `q`. */
export function routeOf(hash: string): Route {
  const [view = '', query] = hash.replace(/^#/, '').split('?', 2);
  return { view, query: Object.fromEntries(new URLSearchParams(query)) };
}

/** The fragment that leads there, with `#`; what is empty is left out. */
export function hashOf(view: string, query: Route['query'] = {}): string {
  const asked = Object.entries(query).filter(([, value]) => value !== '');
  const search = new URLSearchParams(asked).toString();
  return search === '' ? `#${view}` : `#${view}?${search}`;
}
