import { useRef, useState } from 'preact/hooks';
import { hashOfPlace } from '../library/place.ts';
import { SCREEN } from '../picture/palette.ts';
import { targetValue } from '../target-value.ts';
import type { Words } from '../words/zh-CN.ts';
import { Plot, type PlotProps } from './plot.tsx';
import type { PlotMark } from './plot-marks.ts';

interface LivePlotProps extends Omit<PlotProps, 'palette' | 'wrap'> {
  /** What the picture shows, in a sentence. */
  label: string;
  titles: ReadonlyMap<string, string>;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(count - 1, at + 1),
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The picture on the screen: arrows move from mark to mark, Enter or a click opens the clause of one. */
export function LivePlot({ label, titles, ...plot }: LivePlotProps) {
  const { marks, words, width, height } = plot;
  const [at, setAt] = useState(0);
  const svg = useRef<SVGSVGElement>(null);
  const current = Math.min(at, marks.length - 1);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(current, marks.length);
    setAt(next);
    svg.current?.querySelectorAll('a')[next]?.focus();
  };
  const hrefTo = ({ stated: { document, target } }: PlotMark) =>
    hashOfPlace({ document, start: target.start, end: target.end });
  return (
    <svg ref={svg} class="plot" width={width} height={height} aria-label={label} onKeyDown={move}>
      <Plot
        {...plot}
        palette={SCREEN}
        wrap={({ mark, x, y, top }, index, drawn) => (
          <a
            key={index}
            class="plot-mark"
            href={hrefTo(mark)}
            tabIndex={index === current ? 0 : -1}
            aria-label={nameOf(mark, titles, words)}
            onFocus={() => setAt(index)}
          >
            <title>{nameOf(mark, titles, words)}</title>
            <rect
              class="plot-hit"
              x={x - 14}
              y={top - 14}
              width="28"
              height={y - top + 28}
              fill="transparent"
            />
            {drawn}
          </a>
        )}
      />
    </svg>
  );
}

/** Everything a mark says, for the ear and for the pointer that rests on it. */
function nameOf(mark: PlotMark, titles: ReadonlyMap<string, string>, words: Words): string {
  const { stated, is, year, value } = mark;
  const amount = is === 'goal' ? targetValue(stated.target, words) : words.compare.number(value);
  const title = titles.get(stated.document) ?? '';
  return words.compare.mark(title, year, is, amount);
}
