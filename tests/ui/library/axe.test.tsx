import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../lib/ui/tokens.css';
import '../../../lib/ui/icons.css';
import '../../../lib/ui/base.css';
import '../../../lib/ui/library/library.css';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { Documents } from '../../../lib/ui/library/documents.tsx';
import { Library } from '../../../lib/ui/library/library.tsx';
import type { Holdings } from '../../../lib/ui/library/library-document.ts';
import type { RailEntry } from '../../../lib/ui/library/rail.tsx';
import { Search } from '../../../lib/ui/library/search.tsx';
import { StoredText } from '../../../lib/ui/library/stored-text.tsx';
import { en } from '../../../lib/ui/words/en.ts';
import { type Words, zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { generatedLibrary } from '../../library/generated-library.ts';
import { preferScheme } from '../prefer-scheme.ts';
import { violations } from '../violations.ts';

const ENTRIES: readonly RailEntry[] = [
  { view: 'documents', icon: 'library', count: 6 },
  { view: 'search', icon: 'search' },
  { view: 'exchange', icon: 'import', apart: true },
];

async function held(documents: number): Promise<Holdings> {
  const all = await Array.fromAsync(generatedLibrary(documents, documents * 3));
  return {
    documents: all.map(({ document, annotations }) => ({
      document,
      annotations,
      notice: parseNotice(document.text),
    })),
  };
}

const actions = {
  openPage: vi.fn(),
  openText: vi.fn(),
  exportDocuments: vi.fn(),
  deleteDocuments: vi.fn(),
  stopReading: vi.fn(),
  goOnReading: vi.fn(),
};
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(children: ComponentChildren, words: Words, view = 'documents'): void {
  document.documentElement.lang = words.language;
  document.title = words.library.name;
  act(() =>
    render(
      <Library entries={ENTRIES} view={view} onOptions={() => {}} words={words}>
        {children}
      </Library>,
      root,
    ),
  );
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    const event = { key, bubbles: true, cancelable: true, ...more };
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', event));
  });

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  beforeEach(() => preferScheme(scheme));
  afterEach(() => preferScheme(''));

  describe.each([['Chinese', zhCN] as const, ['English', en] as const])('in %s', (_, words) => {
    const documents = (holdings: Holdings) => (
      <Documents
        holdings={holdings}
        actions={actions}
        formats={['jsonld', 'xlsx']}
        today="2026-11-20"
        words={words}
      />
    );

    it('no documents', async () => {
      show(documents({ documents: [] }), words);
      expect(await violations(root)).toEqual([]);
    });

    it('documents with progress, some chosen, one in detail', async () => {
      const progress = { is: 'reading', done: 3, of: 6 } as const;
      show(documents({ ...(await held(6)), progress }), words);
      await expect.poll(() => root.querySelectorAll('[data-document]').length).toBe(6);
      press('ArrowDown');
      press('ArrowDown', { shiftKey: true });
      press(' ');
      expect(root.querySelector('.details')).not.toBeNull();
      expect(root.querySelectorAll('.chosen').length).toBe(2);
      expect(await violations(root)).toEqual([]);
    });

    it('results of a search', async () => {
      const search = (
        <Search
          holdings={await held(4)}
          actions={actions}
          asked="专利"
          onAsk={() => {}}
          words={words}
        />
      );
      show(search, words, 'search');
      await expect.poll(() => root.querySelectorAll('.passage').length).toBeGreaterThan(3);
      expect(await violations(root)).toEqual([]);
    });

    it('a stored text', async () => {
      const [first] = (await held(1)).documents;
      if (!first) throw new Error('no document');
      const place = { start: 200, end: 220 };
      show(
        <StoredText held={first} place={place} gone onOpenPage={() => {}} words={words} />,
        words,
        'text',
      );
      expect(root.querySelector('mark.focus')).not.toBeNull();
      expect(await violations(root)).toEqual([]);
    });
  });
});
