import { expect, it, vi } from 'vitest';
import { openCodersDesk } from '../../../entrypoints/library/coders-desk.ts';
import type { Read } from '../../../lib/exchange/json-ld/from-json-ld.ts';
import type { AnnotationStore } from '../../../lib/storage/annotation-store.ts';
import type { ComparisonStore } from '../../../lib/storage/open-comparison.ts';

const file = vi.hoisted(() => ({ answer: (_: Read) => {} }));
vi.mock('../../../entrypoints/importing/read-in-worker.ts', () => ({
  readInWorker: () =>
    new Promise<Read>((read) => {
      file.answer = read;
    }),
}));

it('a comparison that is stopped while its file is read does not begin', async () => {
  const begin = vi.fn(async () => {});
  const exportAll = vi.fn(async () => ({ documents: [], annotations: [] }));
  const told: string[] = [];
  const desk = openCodersDesk(
    {
      store: { exportAll } as unknown as AnnotationStore,
      comparisons: { begin } as unknown as ComparisonStore,
      noticeOf: () => undefined,
    },
    ({ is }) => told.push(is),
  );
  desk.begin(new File([''], 'b.jsonld'), { first: '甲', second: '乙' });
  desk.stop();
  file.answer({ ok: true, documents: [], annotations: [], codebooks: [] } as Read);
  await new Promise((done) => setTimeout(done, 50));
  expect(told).toEqual(['working', 'none']);
  expect(exportAll).not.toHaveBeenCalled();
  expect(begin).not.toHaveBeenCalled();
});
