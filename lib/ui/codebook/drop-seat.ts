import type { Codebook } from '../../annotation/codebook/codebook.ts';
import { endOf, type Seat, seatOf } from '../../annotation/codebook/codebook-seats.ts';
import type { Picked } from './codebook-state.ts';

/** Where over a row something is held. */
export type DropZone = 'before' | 'into' | 'after';

/** The zone of a height in a row: the outer quarters are before and after it. On a group, only into. */
export function zoneAt(y: number, { top, height }: { top: number; height: number }): DropZone {
  const part = (y - top) / height;
  return part < 0.25 ? 'before' : part > 0.75 ? 'after' : 'into';
}

/** The place at which a code that is let go over a row will stand. */
export function dropSeat(
  codebook: Codebook,
  path: string,
  over: Picked,
  zone: DropZone,
): Seat | undefined {
  if ('group' in over)
    return settled(codebook, path, endOf(codebook, { group: over.group, above: '' }));
  const target = seatOf(codebook, over.code);
  if (!target) return undefined;
  if (zone === 'into')
    return settled(codebook, path, endOf(codebook, { group: target.group, above: over.code }));
  return settled(codebook, path, { ...target, at: target.at + (zone === 'after' ? 1 : 0) });
}

/** A code that leaves a place before this one in the same list makes the others move up. */
function settled(codebook: Codebook, path: string, seat: Seat): Seat {
  const from = seatOf(codebook, path);
  const passes =
    from && from.group === seat.group && from.above === seat.above && from.at < seat.at;
  return passes ? { ...seat, at: seat.at - 1 } : seat;
}
