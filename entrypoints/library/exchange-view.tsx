import { useEffect, useState } from 'preact/hooks';
import { ExchangeAll } from '../../lib/ui/library/exchange-all.tsx';
import { useExports } from './use-exports.ts';
import type { LibraryViewProps } from './view.ts';

/** 导入与导出. */
export function ExchangeView(props: LibraryViewProps) {
  const { holdings, imports, news, words } = props;
  const { documents } = holdings;
  const [used, setUsed] = useState<number>();
  const { exports, exporting } = useExports(props);
  useEffect(() => {
    navigator.storage.estimate().then(({ usage }) => setUsed(usage));
  }, [documents]);
  const importFile = (file: File) => news.attempt(() => imports.plan(file));
  return (
    <ExchangeAll
      documents={documents}
      used={used}
      exporting={exporting}
      actions={{ ...exports, importFile }}
      words={words}
    />
  );
}
