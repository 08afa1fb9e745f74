import type { Palette } from '../picture/palette.ts';
import type { PlacedMark } from './plot-layout.ts';

interface PlotSignProps {
  placed: Pick<PlacedMark, 'x' | 'y' | 'top'> & { mark: Pick<PlacedMark['mark'], 'is'> };
  palette: Palette;
}

/** A ring: what was reached. A double rule: what must be reached; a bar between two where it is a range. */
export function PlotSign({ placed: { mark, x, y, top }, palette }: PlotSignProps) {
  if (mark.is === 'baseline') {
    return (
      <circle cx={x} cy={y} r="4.5" fill={palette.paper} stroke={palette.ink2} stroke-width="1.5" />
    );
  }
  return (
    <g stroke={palette.target} stroke-width="2">
      <rect
        x={x - 3}
        y={top - 7}
        width="6"
        height={y - top + 14}
        fill={palette.paper}
        stroke="none"
      />
      <path d={`M${x - 3} ${top - 7}V${y + 7}M${x + 3} ${top - 7}V${y + 7}`} />
    </g>
  );
}
