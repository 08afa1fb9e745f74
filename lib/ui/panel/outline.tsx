import { useRef } from 'preact/hooks';
import type { Notice, OutlineNode } from '../../notice/notice.ts';
import { fullWidth } from '../full-width.ts';
import type { Words } from '../words/zh-CN.ts';
import type { PanelActions } from './panel-state.ts';
import { useRowKeys } from './use-row-keys.ts';
import type { ViewProps } from './view-props.ts';

/** The chapters and their sections with the number of targets in them; each jumps to its place. */
export function Outline({ state, actions, words }: ViewProps) {
  const list = useRef<HTMLOListElement>(null);
  useRowKeys(list);
  const chapters = chaptersOf(state.notice.outline);
  if (chapters.length === 0) return null;
  return (
    <section class="section">
      <h2>{words.outline}</h2>
      <ol class="outline" ref={list}>
        {chapters.map(({ chapter, sections }) => (
          <li key={chapter.start}>
            <Jump node={chapter} notice={state.notice} actions={actions} words={words} />
            {sections.length > 0 && (
              <ol>
                {sections.map((section) => (
                  <li key={section.start}>
                    <Jump node={section} notice={state.notice} actions={actions} words={words} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface JumpProps {
  node: OutlineNode;
  notice: Notice;
  actions: PanelActions;
  words: Words;
}

function Jump({ node, notice, actions, words }: JumpProps) {
  const count = notice.mentions.filter(
    ({ kind, start }) => kind === 'target' && node.start <= start && start < node.end,
  ).length;
  const place = { start: node.start, end: headingEnd(node, notice) };
  return (
    <button
      type="button"
      class="jump"
      tabIndex={-1}
      onClick={() => actions.reveal({ span: place })}
    >
      <span lang="zh-CN">{node.marker.replace('(', '（').replace(')', '）')}</span>
      <span lang="zh-CN">{fullWidth(node.heading)}</span>
      <span class="number">{count > 0 && words.targetCount(count)}</span>
    </button>
  );
}

/** Up to the first part below it, or all of it: the page scrolls to its beginning. */
function headingEnd(node: OutlineNode, { outline }: Notice): number {
  const next = outline.find(({ start }) => start > node.start);
  return Math.min(node.end, next?.start ?? node.end);
}

interface Chapter {
  chapter: OutlineNode;
  sections: OutlineNode[];
}

/** The two topmost ranks of the outline; what is deeper stands in the ledger. */
export function chaptersOf(outline: readonly OutlineNode[]): Chapter[] {
  const top = Math.min(...outline.map(({ level }) => level));
  const below = outline.filter(({ level }) => level > top).map(({ level }) => level);
  const second = Math.min(...below);
  const chapters: Chapter[] = [];
  for (const node of outline) {
    if (node.level === top) chapters.push({ chapter: node, sections: [] });
    else if (node.level === second) {
      const last = chapters.at(-1);
      if (last && node.start < last.chapter.end) last.sections.push(node);
      else chapters.push({ chapter: node, sections: [] });
    }
  }
  return chapters;
}
