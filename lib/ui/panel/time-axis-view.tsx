import { useContext } from 'preact/hooks';
import { dueOf } from '../due.ts';
import { SoonDays } from '../soon-days.ts';
import type { Words } from '../words/zh-CN.ts';
import type { TimeAxis } from './time-axis.ts';

interface TimeAxisViewProps {
  axis: TimeAxis;
  today: string;
  words: Words;
}

/** Years, phases, the days on which something ends, and today, on one line. The list below says it in words. */
export function TimeAxisView({ axis, today, words }: TimeAxisViewProps) {
  const soonDays = useContext(SoonDays);
  const share = (part: number) => `${Math.round(part * 1000) / 10}%`;
  return (
    <div class="axis" role="img" aria-label={words.axisLabel(axis.ends.length)}>
      {axis.years.map(({ year, at }) => (
        <span key={year} class="year" style={{ left: share(at) }}>
          {year}
        </span>
      ))}
      {axis.phases.map(({ from, to }) => (
        <span
          key={`${from} ${to}`}
          class="phase"
          style={{ left: share(from), width: share(to - from) }}
        />
      ))}
      {axis.ends.map(({ date, at }) => (
        <span
          key={date}
          class={`end ${standing(date, { today, soonDays })}`}
          style={{ left: share(at) }}
        />
      ))}
      <span class="now" style={{ left: share(axis.today) }} />
    </div>
  );
}

function standing(endDate: string, on: { today: string; soonDays: number }): string {
  const day = { id: '', kind: 'deadline', type: 'DATE', relation: 'by' } as const;
  return dueOf({ ...day, endDate, start: 0, end: 0, quote: '', rule: '' }, on).is;
}
