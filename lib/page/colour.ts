/** A colour in sRGB, channels 0 to 255, alpha 0 to 1. */
export interface Rgb {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** A colour as computed styles give it (`rgb(1, 2, 3)`, `rgba(…)`) or in six hex digits; undefined for others. */
export function readColour(text: string): Rgb | undefined {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  const numbers = hex
    ? hex.slice(1).map((digits) => Number.parseInt(digits, 16))
    : (/^rgba?\(([^)]*)\)$/
        .exec(text)?.[1]
        ?.split(/[\s,/]+/)
        .map(Number) ?? []);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { red, green, blue, alpha };
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2 § 1.4.3). */
export function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ red, green, blue }: Rgb): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
