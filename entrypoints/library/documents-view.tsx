import { useMemo } from 'preact/hooks';
import { EXPORT_FORMAT_NAMES } from '../../lib/exchange/export-file-types.ts';
import { Documents } from '../../lib/ui/library/documents.tsx';
import { documentActions } from './document-actions.ts';
import type { LibraryViewProps } from './view.ts';

/** 文件: what is in the store. */
export function DocumentsView(props: LibraryViewProps) {
  const actions = useMemo(() => documentActions(props), [props]);
  const { holdings, today, words } = props;
  return (
    <Documents
      holdings={holdings}
      actions={actions}
      formats={EXPORT_FORMAT_NAMES}
      today={today}
      words={words}
    />
  );
}
