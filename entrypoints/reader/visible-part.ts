import type { Box } from '../../lib/ui/overlay/overlay-view.ts';

/** A frame as long as its text is looked at through a window that scrolls it by this much between two looks: 1 %. */
const STEPS = 100;

/**
 * Follows which part of a frame's viewport can be seen: a frame may be as high as its text, and most of it out of the
 * window. Undefined in a top window, whose whole viewport is seen. Ends with the signal.
 */
export function followVisiblePart(changed: () => void, signal: AbortSignal): () => Box | undefined {
  let part: Box | undefined;
  if (window === top) return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.at(-1)?.intersectionRect;
      if (!seen || seen.height === 0) return;
      const { left, top, right, bottom } = seen;
      part = { left, top, right, bottom };
      changed();
    },
    { threshold: Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS) },
  );
  observer.observe(document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => part;
}
