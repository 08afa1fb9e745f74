import type { Mention } from '../notice/notice.ts';
import { deadlineText } from './deadline-text.ts';
import { fullWidth } from './full-width.ts';
import { targetValue } from './target-value.ts';
import type { Words } from './words/zh-CN.ts';

/** How a mark is read: what it is about, and its value. */
export interface ShownReading {
  what: string;
  value: string;
}

/** 有效专利 and ≥ 20 件; 2026年底前 and 2026年12月31日止; 牵头 and 市科技局. */
export function mentionReading(mention: Mention, words: Words): ShownReading {
  switch (mention.kind) {
    case 'target':
      return { what: fullWidth(mention.indicator), value: targetValue(mention, words) };
    case 'deadline':
      return { what: mention.quote, value: deadlineText(mention, words) };
    case 'department':
      return { what: words.roles[mention.role], value: fullWidth(mention.name) };
  }
}
