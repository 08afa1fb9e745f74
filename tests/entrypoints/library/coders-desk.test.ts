import { expect, it, vi } from 'vitest';
import { openCodersDesk } from '../../../entrypoints/library/coders-desk.ts';
import type { Read } from '../../../lib/exchange/json-ld/from-json-ld.ts';
import type { AnnotationStore } from '../../../lib/storage/annotation-store.ts';
import type { ComparisonStore } from '../../../lib/storage/open-comparison.ts';

const file = vi.hoisted(() => ({
  answer: (_: Read) => {},
  signal: undefined as AbortSignal | undefined,
}));
vi.mock('../../../entrypoints/importing/read-in-worker.ts', () => ({
  readInWorker: (_: File, signal: AbortSignal) =>
    new Promise<Read>((read) => {
      file.answer = read;
      file.signal = signal;
    }),
}));

const SHARED = { id: 'urn:uuid:1', title: '甲', text: '一、加强保护', textHash: 'h', urls: [] };

function openDesk() {
  const begun = { answer: () => {} };
  const begin = vi.fn(
    () =>
      new Promise<void>((done) => {
        begun.answer = done;
      }),
  );
  const end = vi.fn(async () => {});
  const exportAll = vi.fn(async () => ({ documents: [SHARED], annotations: [] }));
  const told: string[] = [];
  const desk = openCodersDesk(
    {
      store: { exportAll } as unknown as AnnotationStore,
      comparisons: { begin, end, close() {} } as unknown as ComparisonStore,
      noticeOf: () => undefined,
    },
    ({ is }) => told.push(is),
  );
  desk.begin(new File([''], 'b.jsonld'), { first: '甲', second: '乙' });
  const read = () =>
    file.answer({
      ok: true,
      documents: [SHARED],
      annotations: [],
      codebooks: [],
    } as unknown as Read);
  return { desk, begin, begun, end, exportAll, told, read };
}

it('a comparison that is stopped while its file is read does not begin, and nobody reads on', async () => {
  const { desk, begin, exportAll, told, read } = openDesk();
  expect(file.signal?.aborted).toBe(false);
  desk.stop();
  expect(file.signal?.aborted).toBe(true);
  read();
  await new Promise((done) => setTimeout(done, 50));
  expect(told).toEqual(['working', 'none']);
  expect(exportAll).not.toHaveBeenCalled();
  expect(begin).not.toHaveBeenCalled();
});

it('one that is stopped while it is stored is neither shown nor kept', async () => {
  const { desk, begin, begun, end, told, read } = openDesk();
  read();
  await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
  desk.stop();
  begun.answer();
  await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
  expect(told.at(-1)).toBe('none');
});

it('one that is stored while the page closes is kept, for another day', async () => {
  const { desk, begin, begun, end, told, read } = openDesk();
  read();
  await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
  desk.close();
  begun.answer();
  await new Promise((done) => setTimeout(done, 50));
  expect(end).not.toHaveBeenCalled();
  expect(told).not.toContain('comparing');
});
