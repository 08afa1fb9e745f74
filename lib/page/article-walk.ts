import { type ElementStyle, INITIAL_STYLE, styleOf } from './element-style.ts';
import { gridOf, type TableGrid } from './table-grid.ts';
import { HEADING } from './tags.ts';
import { TextBuilder } from './text-builder.ts';
import { firstChildOf, isElement, isText, nameOf, nextSiblingOf } from './unshadowed.ts';

interface Frame {
  element: Element;
  style: ElementStyle;
  /** What has to be done when the element ends. */
  leave: 'nothing' | 'breakLine' | 'closeCell';
  /** The data table that the element is in. */
  grid: TableGrid | undefined;
}

/** Reads the visible text under `root` into a builder. A loop, not a recursion: pages may nest without limit. */
export function walkArticle(root: Element, view: Window | null): TextBuilder {
  const builder = new TextBuilder();
  const tables = { count: 0 };
  const top: Frame = { element: root, style: INITIAL_STYLE, leave: 'breakLine', grid: undefined };
  const stack: Frame[] = [
    { ...top, style: { ...styleOf(root, INITIAL_STYLE, view), visible: true } },
  ];
  let node = firstChildOf(root);
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    if (node === null) {
      leave(builder, frame);
      stack.pop();
      node = stack.length === 0 ? null : nextSiblingOf(frame.element);
    } else if (isElement(node)) {
      const entered = enter(builder, node, frame, tables, view);
      if (entered !== undefined) stack.push(entered);
      node = entered === undefined ? nextSiblingOf(node) : firstChildOf(node);
    } else {
      if (isText(node) && frame.style.visible) appendText(builder, node, frame.style);
      node = nextSiblingOf(node);
    }
  }
  return builder;
}

function appendText(builder: TextBuilder, node: Text, style: ElementStyle): void {
  if (style.whiteSpace === 'collapse') builder.append(node);
  else builder.appendLines(node, style.whiteSpace === 'preserve');
}

/** The frame of an element that is read, or undefined for one that is passed over. */
function enter(
  builder: TextBuilder,
  element: Element,
  parent: Frame,
  tables: { count: number },
  view: Window | null,
): Frame | undefined {
  const name = nameOf(element);
  if (name === 'br') {
    builder.breakLine();
    return undefined;
  }
  const style = styleOf(element, parent.style, view);
  if (style.display === 'none') return undefined;
  const frame: Frame = { element, style, leave: 'nothing', grid: parent.grid };
  if (name === 'table') {
    frame.grid = parent.grid ?? gridOf(element, tables.count);
    if (frame.grid !== undefined && parent.grid === undefined) tables.count++;
  }
  const cell = frame.grid?.get(element);
  if (cell !== undefined && builder.openCell(cell)) frame.leave = 'closeCell';
  else if (style.display === 'block') {
    builder.breakLine(HEADING.test(name) ? 'heading' : 'paragraph');
    frame.leave = 'breakLine';
  }
  return frame;
}

function leave(builder: TextBuilder, frame: Frame): void {
  if (frame.leave === 'closeCell') builder.closeCell();
  if (frame.leave === 'breakLine') builder.breakLine('paragraph');
}
