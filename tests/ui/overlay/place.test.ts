import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../lib/ui/overlay/overlay-view.ts';
import {
  type Position,
  placeCard,
  placeToolbar,
  type Size,
} from '../../../lib/ui/overlay/place.ts';

const view = { width: 1000, height: 600 };
const card = { width: 300, height: 200 };
const toolbar = { width: 500, height: 36 };
const line = (left: number, top: number, right = left + 100): Box => ({
  left,
  top,
  right,
  bottom: top + 20,
});

describe('the card', () => {
  it.each<[string, Box[], Position]>([
    ['below its mark', [line(100, 100)], { left: 100, top: 128 }],
    ['below the last line of several', [line(800, 100), line(40, 130)], { left: 40, top: 158 }],
    [
      'above the first where the window ends',
      [line(40, 380), line(20, 410)],
      { left: 20, top: 172 },
    ],
    ['inside the window at the right', [line(900, 100)], { left: 692, top: 128 }],
    ['inside the window at the left', [line(-50, 100)], { left: 8, top: 128 }],
  ])('stands %s', (_, lines, place) => {
    expect(placeCard(lines, card, view)).toEqual(place);
  });

  it('is cut to the larger side where neither has room', () => {
    const tall = { width: 300, height: 500 };
    expect(placeCard([line(0, 200)], tall, view)).toEqual({ left: 8, top: 228, maxHeight: 364 });
    expect(placeCard([line(0, 400)], tall, view)).toEqual({ left: 8, top: 8, maxHeight: 384 });
  });

  it('never covers its mark, wherever that is on the screen', () => {
    const numbers = fc.record({
      left: fc.integer({ min: -200, max: 1200 }),
      top: fc.integer({ min: 0, max: 580 }),
      lines: fc.integer({ min: 1, max: 5 }),
      height: fc.integer({ min: 40, max: 900 }),
    });
    fc.assert(
      fc.property(numbers, ({ left, top, lines, height }) => {
        const boxes = Array.from({ length: lines }, (_, at) => line(left, top + at * 24));
        const place = placeCard(boxes, { width: 300, height }, view);
        const bottom = place.top + Math.min(height, place.maxHeight ?? height);
        const first = boxes[0]?.top ?? 0;
        const last = boxes.at(-1)?.bottom ?? 0;
        expect(place.top >= last || bottom <= first).toBe(true);
      }),
    );
  });
});

describe('the toolbar', () => {
  const at = (lines: Box[], size: Size = toolbar) => placeToolbar(lines, size, view);

  it.each<[string, Box[], Position]>([
    ['6 px above the first line', [line(100, 200), line(40, 230)], { left: 100, top: 158 }],
    ['below the last where the window ends', [line(100, 20), line(40, 50)], { left: 100, top: 76 }],
    ['inside the window', [line(900, 200)], { left: 492, top: 158 }],
    [
      'at the bottom of a selection that is longer',
      [line(0, -90), line(0, 590)],
      { left: 8, top: 556 },
    ],
  ])('stands %s', (_, lines, place) => {
    expect(at(lines)).toEqual(place);
  });
});

it('something without a place on the screen is still on the screen', () => {
  expect(placeCard([], card, view)).toEqual({ left: 8, top: 8 });
  expect(placeToolbar([], toolbar, view)).toEqual({ left: 8, top: 8 });
});
