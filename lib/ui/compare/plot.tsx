import type { Palette } from '../picture/palette.ts';
import { targetValue } from '../target-value.ts';
import type { Words } from '../words/zh-CN.ts';
import { apartYears, type PlacedMark, type PlotSize, placeMarks, xOf, yOf } from './plot-layout.ts';
import type { PlotMark } from './plot-marks.ts';
import type { PlotScale } from './plot-scale.ts';
import { PlotSign } from './plot-sign.tsx';

export interface PlotProps extends PlotSize {
  marks: readonly PlotMark[];
  scale: PlotScale;
  /** Today's place among the years: 2026.88 in November 2026. */
  now: number;
  /** Short names of the documents, by their ids. */
  names: ReadonlyMap<string, string>;
  palette: Palette;
  words: Words;
  /** Turns a mark that is placed into its element; without it, it is only drawn. */
  wrap?(placed: PlacedMark, index: number, drawn: preact.JSX.Element): preact.JSX.Element;
}

/** Room for the numbers at the left and the years below, in px. */
export const MARGIN = { left: 64, right: 8, top: 12, bottom: 28 };

/** About what a Chinese character, and another one, takes in a label. */
const WIDE = 12;
const NARROW = 7;

/** Rings and double rules on the years in which they hold. No line joins them: they are not one series. */
export function Plot({ marks, scale, width, height, now, names, palette, words, wrap }: PlotProps) {
  const inner = {
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const placed = placeMarks(marks, scale, inner, (mark) => widthOf(labelOf(mark, names, words)));
  return (
    <g transform={`translate(${MARGIN.left} ${MARGIN.top})`} font-size="12">
      <Axes scale={scale} size={inner} now={now} palette={palette} words={words} />
      {placed.map((one, index) => {
        const drawn = <PlotSign key={keyOf(one)} placed={one} palette={palette} />;
        return wrap ? wrap(one, index, drawn) : drawn;
      })}
      <g pointer-events="none">
        {placed.map((one) => (
          <Label
            key={keyOf(one)}
            placed={one}
            text={labelOf(one.mark, names, words)}
            palette={palette}
          />
        ))}
      </g>
    </g>
  );
}

const keyOf = ({ mark }: PlacedMark) =>
  `${mark.stated.document} ${mark.stated.target.id} ${mark.is}`;

interface AxesProps extends Pick<PlotProps, 'scale' | 'now' | 'palette' | 'words'> {
  size: PlotSize;
}

function Axes({ scale, size: { width, height }, now, palette, words }: AxesProps) {
  const [x, y] = [xOf(scale, width), yOf(scale, height)];
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1="0"
            x2={width}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? palette.line : palette.hairline}
          />
          <text x="-10" y={y(tick) + 4} text-anchor="end" fill={palette.ink3}>
            {words.compare.number(tick)}
          </text>
        </g>
      ))}
      {apartYears(scale.yearTicks, x).map((year) => (
        <text key={year} x={x(year)} y={height + 20} text-anchor="middle" fill={palette.ink3}>
          {year}
        </text>
      ))}
      <line
        x1={x(now - 0.5)}
        x2={x(now - 0.5)}
        y1="0"
        y2={height}
        stroke={palette.ink3}
        stroke-dasharray="3 3"
      />
      <text x={x(now - 0.5) - 4} y="10" text-anchor="end" fill={palette.ink3}>
        {words.today}
      </text>
    </g>
  );
}

interface LabelProps {
  placed: PlacedMark;
  text: readonly [value: string, name: string];
  palette: Palette;
}

function Label({ placed: { x, y, label }, text: [value, name], palette }: LabelProps) {
  if (label === undefined) return null;
  const after = label === 'after';
  return (
    <text
      x={after ? x + 10 : x - 10}
      y={y + 4}
      text-anchor={after ? 'start' : 'end'}
      fill={palette.ink2}
      stroke={palette.paper}
      stroke-width="3"
      paint-order="stroke"
    >
      <tspan font-weight="600" fill={palette.ink}>
        {value}
      </tspan>
      {'　'}
      {name}
    </text>
  );
}

/** The value and whose it is. */
function labelOf(
  { stated, is, value }: PlotMark,
  names: PlotProps['names'],
  words: Words,
): readonly [value: string, name: string] {
  const name = names.get(stated.document) ?? '';
  if (is === 'goal') return [targetValue(stated.target, words), name];
  return [words.compare.number(value), words.compare.reachedBy(name)];
}

function widthOf([value, name]: readonly [string, string]): number {
  return Array.from(`${value}　${name}`).reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e80 ? WIDE : NARROW),
    0,
  );
}
