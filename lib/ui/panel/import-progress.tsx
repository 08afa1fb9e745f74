import type { Importing } from '../importing.ts';
import type { Words } from '../words/zh-CN.ts';
import type { PanelActions } from './panel-state.ts';
import { WorkProgress } from './work-progress.tsx';

interface ImportProgressProps {
  importing: Importing | undefined;
  actions: Pick<PanelActions, 'stopImport'>;
  words: Words;
}

/** A file that is being read, and then written: how far the writing has come. */
export function ImportProgress({ importing, actions, words }: ImportProgressProps) {
  if (!importing) return null;
  const { file, stage, written } = importing;
  return (
    <WorkProgress
      key={stage}
      text={words.importing[stage](file)}
      detail={written && words.importing.progress(written.done, written.all)}
      done={written?.done}
      all={written?.all}
      stop={words.importing.stop}
      onStop={actions.stopImport}
    />
  );
}
