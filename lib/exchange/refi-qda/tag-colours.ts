/** The six hues of tags as colours on light paper: `--tag-1` to `--tag-6`. */
export const TAG_COLOURS: readonly string[] = [
  '#9c7209',
  '#2f7f8f',
  '#a84b6b',
  '#5f6fb5',
  '#5d8a3c',
  '#857055',
];

/** The hue without a colour of its own, which greys become. */
const GREYISH = 6;

/** Below this a colour has no hue that one would name; in OKLCh. */
const LEAST_CHROMA = 0.04;

/** The colour of a hue, 1 to 6, as `#rrggbb`. */
export function colourOf(hue: number): string {
  return TAG_COLOURS[hue - 1] ?? '#000000';
}

/** The hue nearest to a colour, `#rrggbb` or `#rgb`, by its angle in OKLCh; undefined for what is no colour. */
export function nearestHue(colour: string): number | undefined {
  const exact = TAG_COLOURS.indexOf(colour.toLowerCase());
  if (exact >= 0) return exact + 1;
  const sought = polar(colour);
  if (!sought) return undefined;
  if (sought.chroma < LEAST_CHROMA) return GREYISH;
  let [best, least] = [1, Infinity];
  for (const [index, each] of TAG_COLOURS.slice(0, GREYISH - 1).entries()) {
    const apart = Math.abs((polar(each)?.angle ?? 0) - sought.angle);
    const difference = Math.min(apart, 2 * Math.PI - apart);
    if (difference < least) [best, least] = [index + 1, difference];
  }
  return best;
}

/** Chroma and hue angle by Björn Ottosson's OKLab. */
function polar(colour: string): { chroma: number; angle: number } | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  const parts = short
    ? short.slice(1).map((digit) => digit + digit)
    : /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1);
  if (!parts) return undefined;
  const [r = 0, g = 0, b = 0] = parts.map((part) => linear(Number.parseInt(part, 16) / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blue = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { chroma: Math.hypot(a, blue), angle: Math.atan2(blue, a) };
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
