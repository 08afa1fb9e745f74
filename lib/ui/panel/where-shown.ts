import type { ReadingState } from './panel-state.ts';
import type { Tab } from './tabs.tsx';

/**
 * The tab to open for what is selected: the open one if it shows it already; 标注 for an annotation, 任务台账 for a
 * mention. Undefined for what no tab shows.
 */
export function whereShown(id: string, state: ReadingState, open: Tab): Tab | undefined {
  if (state.annotations.some((annotation) => annotation.id === id)) return 'annotations';
  const mention = state.notice.mentions.find((mention) => mention.id === id);
  if (mention === undefined) return undefined;
  if (open === 'targets' && mention.kind === 'target') return open;
  if (open === 'deadlines' && mention.kind === 'deadline') return open;
  return 'ledger';
}
