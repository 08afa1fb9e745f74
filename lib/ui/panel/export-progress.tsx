import { useEffect, useState } from 'preact/hooks';
import type { Exporting } from '../export-choices.ts';
import type { Words } from '../words/zh-CN.ts';
import type { PanelActions } from './panel-state.ts';

interface ExportProgressProps {
  exporting: Exporting | undefined;
  actions: Pick<PanelActions, 'stopExport'>;
  words: Words;
}

/** A file that is made sooner, in ms, needs no word. */
const PATIENCE = 300;

/** A file that takes its time: how far it has come, and the way to stop it. */
export function ExportProgress({ exporting, actions, words }: ExportProgressProps) {
  const [late, setLate] = useState(false);
  const working = exporting !== undefined;
  useEffect(() => {
    if (!working) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [working]);
  if (!exporting || !late) return null;
  const { format, done, all } = exporting;
  const { name } = words.exporting.formats[format];
  return (
    <div class="toast exporting" role="status">
      <span>
        {words.exporting.working(name)}
        {all > 1 && <span class="quiet">　{words.exporting.progress(done, all)}</span>}
      </span>
      <progress value={done} max={all || 1} aria-label={words.exporting.working(name)} />
      <button type="button" onClick={actions.stopExport}>
        {words.exporting.stop}
      </button>
    </div>
  );
}
