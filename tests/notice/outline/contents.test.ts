import { describe, expect, test } from 'vitest';
import { contentsSpan } from '../../../lib/notice/outline/contents.ts';
import { findMarkers } from '../../../lib/notice/outline/marker.ts';

/** The table of contents stands between ‹ and ›. */
function contentsOf(marked: string): string {
  const text = marked.replace(/[‹›]/g, '');
  const span = contentsSpan(text, findMarkers(text));
  if (span === undefined) return text;
  return `${text.slice(0, span.start)}‹${text.slice(span.start, span.end)}›${text.slice(span.end)}`;
}

const body = '第一章 总则\n为了保护专利，制定本办法，适用于本市。\n第二章 保护\n加强执法。';

describe('contentsSpan', () => {
  test.each([
    ['under its title', `目录‹\n第一章 总则\n第二章 保护\n第三章›附则\n${body}`],
    ['with a spaced title', `目 录‹\n第一章 总则\n第二章 保护\n第三章›附则\n${body}`],
    ['with leaders and page numbers', `‹第一章 总则…1\n第二章 保护…5\n第三章›附则…9\n${body}`],
    ['in one line', `规划 目录‹ 第一章 总则 第二章 保护 第三章›附则 ${body.replaceAll('\n', ' ')}`],
    ['none', body],
    ['items of the same words are none', '一、任务\n1.专利\n2.商标\n二、保障\n1.专利\n2.商标'],
    ['headings that follow one another are none', '一、任务\n(一)创造\n1.专利\n2.商标\n(二)保护'],
  ])('%s', (_, marked) => {
    expect(contentsOf(marked)).toBe(marked);
  });
});
