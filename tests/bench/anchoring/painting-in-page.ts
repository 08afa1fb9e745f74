import Mark from 'mark.js';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { paint } from '../../../lib/page/marks.ts';
import { readPage } from '../../../lib/page/read-page.ts';

/** What painting all marks of a page costs; milliseconds. */
export interface PaintingCost {
  marks: number;
  own: number[];
  /** Once: it leaves the page full of its elements. */
  reference: number;
  /** Nodes that our painting added, removed or changed. */
  changed: number;
  /** The longest of our calls, or of the tasks of 50 ms and more that the browser reports, frames among them. */
  longest: number;
}

const NAMES = {
  target: 'policylens-target',
  deadline: 'policylens-deadline',
  department: 'policylens-department',
} as const;
const RUNS = 5;

const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Runs in the page. mark.js counts offsets in the text of all text nodes, ours in the reading: each gets its own. */
async function measurePainting(): Promise<PaintingCost> {
  const page = readPage(document);
  const marks = parseNotice(page).mentions.map(({ kind, start, end }) => ({
    name: NAMES[kind],
    span: { start, end },
  }));
  let changed = 0;
  const watch = new MutationObserver((records) => {
    changed += records.length;
  });
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const own: number[] = [];
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  await frame();
  tasks.observe({ type: 'longtask' });
  for (let run = 0; run < RUNS; run++) {
    await frame();
    const start = performance.now();
    const painted = paint(page, marks);
    own.push(performance.now() - start);
    longest = Math.max(longest, own.at(-1) ?? 0);
    await frame();
    painted.stop();
  }
  await frame();
  watch.disconnect();
  tasks.disconnect();
  const reference = withMarkJs(marks.map(({ span }) => span));
  return { marks: marks.length, own, reference, changed, longest };
}

function withMarkJs(spans: readonly { start: number; end: number }[]): number {
  const marker = new Mark(document.body);
  const ranges = spans.map(({ start, end }) => ({ start, length: end - start }));
  const start = performance.now();
  marker.markRanges(ranges);
  return performance.now() - start;
}

Object.assign(window, { measurePainting });
