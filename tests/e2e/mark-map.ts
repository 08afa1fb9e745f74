import type { Page } from 'playwright';

interface DomNode {
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  contentDocument?: DomNode;
  shadowRoots?: DomNode[];
}

/** The map of marks as it is drawn: where it stands, and its ticks by their form. */
export interface DrawnMap {
  left: number;
  top: number;
  height: number;
  /** Upper edges of the ticks of each form, in CSS pixels from the top of the map. */
  ticks: Record<string, number[]>;
}

/** The map over the page, or in a frame of it; undefined where there is none. */
export async function mapOn(page: Page): Promise<DrawnMap | undefined> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  await session.detach();
  const map = find(root, (node) => attribute(node, 'class') === 'map');
  if (!map) return undefined;
  const style = attribute(map, 'style') ?? '';
  const ticks = (map.children ?? []).map((path): [string, number[]] => {
    const lines = attribute(path, 'd') ?? '';
    return [
      (attribute(path, 'class') ?? '').replace('tick ', ''),
      [...lines.matchAll(/M\d+ ([\d.]+)/g)].map(([, y]) => Math.floor(Number(y))),
    ];
  });
  return {
    left: pixels(style, 'left'),
    top: pixels(style, 'top'),
    height: pixels(style, 'height'),
    ticks: Object.fromEntries(ticks),
  };
}

const pixels = (style: string, name: string): number =>
  Number.parseFloat(new RegExp(`(?:^|[ ;])${name}: ([-\\d.]+)px`).exec(style)?.[1] ?? 'NaN');

function attribute({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.findIndex((it, index) => index % 2 === 0 && it === name);
  return at < 0 ? undefined : attributes[at + 1];
}

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | undefined {
  if (wanted(node)) return node;
  const { children = [], shadowRoots = [], contentDocument } = node;
  for (const inner of [
    ...shadowRoots,
    ...children,
    ...(contentDocument ? [contentDocument] : []),
  ]) {
    const found = find(inner, wanted);
    if (found) return found;
  }
  return undefined;
}
