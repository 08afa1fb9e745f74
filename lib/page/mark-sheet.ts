import type { Appearance } from './appearance.ts';
import { type PaintedName, TAG_NAMES } from './mark-names.ts';
import { PALETTES, type Palette } from './palettes.ts';

/**
 * The style sheet of the marks. In forced colours Chromium turns every `::highlight()` into a selection unless the text
 * itself opts out; `forced-color-adjust` in `::highlight()` is ignored.
 *
 * @param scope selectors of the elements that hold the marks
 * @param names what is painted: the washes of tags have rules only where one of them is
 */
export function markSheet(
  { palette, tight }: Appearance,
  scope: readonly string[],
  names: Iterable<PaintedName> = [],
): string {
  const colours: Palette = PALETTES[palette];
  const overline = tight ? '1px' : '2px';
  const { focusInk, focusGround, wash } = colours;
  const painted = new Set(names);
  const hues = TAG_NAMES.flatMap((name, at) => (painted.has(name) ? [at] : []));
  const washes = (style: (hue: number | undefined) => string) =>
    [undefined, ...hues].map((hue) => `${on(scope, nameOf(hue))} { ${style(hue)} }`).join('\n');
  return `${linesIn(scope, colours, overline)}
${washes((hue) => `background-color: ${hue === undefined ? wash : colours.tags[hue]};`)}
${on(scope, 'focus')} { color: ${focusInk}; background-color: ${focusGround}; }
@media (forced-colors: active) {
  ${scope.join(', ')}, :is(${scope.join(', ')}) :not(a) {
    forced-color-adjust: preserve-parent-color;
    color: inherit !important;
    background-color: transparent !important;
  }
  ${linesIn(scope, FORCED, overline)}
  ${washes(() => `background-color: ${FORCED_WASH};`)}
  ${on(scope, 'focus')} { color: HighlightText; background-color: Highlight; }
}
@media print {
  ${linesIn(scope, PALETTES.tone, overline)}
  ${washes((hue) => penIn(hue === undefined ? PALETTES.tone.wash : PALETTES.tone.tags[hue]))}
  ${on(scope, 'focus')} { color: currentColor; background-color: transparent; }
}`;
}

const nameOf = (hue: number | undefined) =>
  hue === undefined ? 'annotation' : `annotation-${hue + 1}`;

/** Browsers print no backgrounds unless asked to, but lines: the wash is a broad line then, under the words. */
const penIn = (colour: string | undefined) =>
  `background-color: transparent; text-decoration: underline solid ${colour} .9em;
    text-underline-offset: -72%; text-decoration-skip-ink: none;`;

/** Where highlights do not inherit (Firefox 140), the rule names all that is in the scope. */
function on(scope: readonly string[], name: string): string {
  const inherits = !CSS.supports('-moz-orient', 'block');
  const holders = inherits ? scope : scope.flatMap((each) => [each, `${each} *`]);
  return holders.map((each) => `${each}::highlight(policylens-${name})`).join(', ');
}

type LineColours = Pick<Palette, 'target' | 'deadline' | 'department' | 'review'>;

/** A wash of Mark: the lines on it are in CanvasText, which cannot be seen on pure Mark where the canvas is black. */
const FORCED_WASH = 'color-mix(in srgb, Mark 35%, Canvas)';

const FORCED: LineColours = {
  target: 'CanvasText',
  deadline: 'CanvasText',
  department: 'CanvasText',
  review: 'CanvasText',
};

/**
 * 专名号 under a body, the accountant's double rule under a figure, a limit overhead, a wave where unsure. Offsets are
 * percentages, since those are inherited as such, and so are right for every size of type.
 */
function linesIn(scope: readonly string[], colours: LineColours, overline: string): string {
  return `${on(scope, 'department')} {
  text-decoration: underline solid ${colours.department} 2px; text-underline-offset: 18%;
}
${on(scope, 'target')} {
  text-decoration: underline double ${colours.target} 1px; text-underline-offset: 36%;
}
${on(scope, 'deadline')} {
  text-decoration: overline dashed ${colours.deadline} ${overline};
}
${on(scope, 'review')} {
  text-decoration: underline wavy ${colours.review} 1px; text-underline-offset: 16%;
}`;
}
