import { expect, it } from 'vitest';
import { chaptersOf } from '../../../lib/ui/panel/outline.tsx';

/** An outline as `level marker`, each node as long as the ranks below it last. */
function outlineOf(...lines: string[]) {
  const nodes = lines.map((line, at) => {
    const [level = '', marker = ''] = line.split(' ');
    return { level: Number(level), marker, heading: '', clause: marker, start: at, end: at + 1 };
  });
  for (const [at, node] of nodes.entries()) {
    const next = nodes.findIndex(({ level }, later) => later > at && level <= node.level);
    node.end = next < 0 ? nodes.length : next;
  }
  return nodes;
}

it.each<[string[], string[]]>([
  [
    ['1 一', '2 (一)', '3 1', '2 (二)', '1 二'],
    ['一: (一) (二)', '二: '],
  ],
  [['1 一', '3 1', '3 2'], ['一: 1 2']],
  [
    ['2 (一)', '2 (二)'],
    ['(一): ', '(二): '],
  ],
  [
    ['2 (一)', '1 一', '2 (二)'],
    ['(一): ', '一: (二)'],
  ],
  [[], []],
])('%j has the chapters %j', (lines, chapters) => {
  const found = chaptersOf(outlineOf(...lines));
  const shown = found.map(
    ({ chapter, sections }) => `${chapter.marker}: ${sections.map((it) => it.marker).join(' ')}`,
  );
  expect(shown).toEqual(chapters);
});
