import { fullWidth } from '../full-width.ts';
import { PRINT } from '../picture/palette.ts';
import type { Words } from '../words/zh-CN.ts';
import { Plot, type PlotProps } from './plot.tsx';
import { PlotSign } from './plot-sign.tsx';

/** One definition with its picture. */
export interface Panel extends Pick<PlotProps, 'marks' | 'scale'> {
  name: string;
}

interface ComparisonPictureProps extends Pick<PlotProps, 'now' | 'names' | 'words'> {
  panels: readonly Panel[];
  unit: string;
  /** Where the numbers are from. */
  source: string;
}

const WIDTH = 960;
const HEAD = 40;
const PLOT = 300;
const FOOT = 56;
const FACES = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Segoe UI', sans-serif";

/** The comparison as a picture that stands alone, in a report or on a slide: with names, signs and source. */
export function ComparisonPicture({ panels, unit, source, ...plot }: ComparisonPictureProps) {
  const height = panels.length * (HEAD + PLOT) + FOOT;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={height} font-family={FACES}>
      <title>{panels.map(({ name }) => fullWidth(name)).join(plot.words.comma)}</title>
      <rect width={WIDTH} height={height} fill={PRINT.paper} />
      {panels.map(({ name, marks, scale }, at) => (
        <g key={name} transform={`translate(0 ${at * (HEAD + PLOT)})`}>
          <text x="16" y="28" font-size="16" font-weight="600" fill={PRINT.ink}>
            {fullWidth(name)}
            <tspan font-size="12" font-weight="400" fill={PRINT.ink3}>
              {`　${unit}`}
            </tspan>
          </text>
          <g transform={`translate(0 ${HEAD})`}>
            <Plot {...plot} {...{ marks, scale }} width={WIDTH} height={PLOT} palette={PRINT} />
          </g>
        </g>
      ))}
      <Foot y={height - 20} source={source} words={plot.words} />
    </svg>
  );
}

function Foot({ y, source, words }: { y: number; source: string; words: Words }) {
  return (
    <g font-size="12" fill={PRINT.ink3}>
      <PlotSign
        placed={{ mark: { is: 'baseline' }, x: 22, y: y - 4, top: y - 4 }}
        palette={PRINT}
      />
      <text x="34" y={y}>
        {words.compare.reached}
      </text>
      <PlotSign placed={{ mark: { is: 'goal' }, x: 96, y: y - 4, top: y - 4 }} palette={PRINT} />
      <text x="108" y={y}>
        {words.compare.goal}
      </text>
      <text x={WIDTH - 16} y={y} text-anchor="end">
        {source}
      </text>
    </g>
  );
}
