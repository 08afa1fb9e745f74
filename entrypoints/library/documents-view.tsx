import { useMemo } from 'preact/hooks';
import { EXPORT_FORMATS } from '../../lib/ui/export-choices.ts';
import { Documents } from '../../lib/ui/library/documents.tsx';
import { ExportProgress } from '../../lib/ui/panel/export-progress.tsx';
import { documentActions } from './document-actions.ts';
import { useExports } from './use-exports.ts';
import type { LibraryViewProps } from './view.ts';

/** 文件: what is in the store. */
export function DocumentsView(props: LibraryViewProps) {
  const { exports, exporting } = useExports(props);
  const actions = useMemo(() => documentActions(props, exports), [props, exports]);
  const { holdings, today, words } = props;
  return (
    <>
      <Documents
        holdings={holdings}
        actions={actions}
        formats={EXPORT_FORMATS}
        today={today}
        words={words}
      />
      <ExportProgress exporting={exporting} actions={exports} words={words} />
    </>
  );
}
