import type { Exporting } from '../export-choices.ts';
import type { Words } from '../words/zh-CN.ts';
import type { PanelActions } from './panel-state.ts';
import { WorkProgress } from './work-progress.tsx';

interface ExportProgressProps {
  exporting: Exporting | undefined;
  actions: Pick<PanelActions, 'stopExport'>;
  words: Words;
}

/** A file that is being made. */
export function ExportProgress({ exporting, actions, words }: ExportProgressProps) {
  if (!exporting) return null;
  const { format, done, all } = exporting;
  const { formats, working, progress, stop } = words.exporting;
  return (
    <WorkProgress
      text={working(formats[format].name)}
      detail={all > 1 ? progress(done, all) : undefined}
      done={done}
      all={all}
      stop={stop}
      onStop={actions.stopExport}
    />
  );
}
