import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openComparison } from '../../lib/storage/open-comparison.ts';
import { Coders } from '../../lib/ui/coders/coders.tsx';
import type { CodersState } from '../../lib/ui/coders/coders-state.ts';
import { AcrossFrame } from './across-frame.tsx';
import { openCodersDesk } from './coders-desk.ts';
import type { LibraryViewProps } from './view.ts';

/** 双人编码 */
export function CodersView(props: LibraryViewProps) {
  const { holdings, store, words } = props;
  const [state, setState] = useState<CodersState>({ is: 'none' });
  const held = useRef(holdings);
  held.current = holdings;
  const desk = useMemo(
    () =>
      openCodersDesk(
        {
          store,
          comparisons: openComparison(),
          noticeOf: (id) => held.current.documents.find((it) => it.document.id === id)?.notice,
        },
        setState,
      ),
    [store],
  );
  useEffect(() => {
    desk.resume();
    return () => desk.close();
  }, [desk]);
  return (
    <AcrossFrame {...props} title={words.library.views.coders}>
      <Coders state={state} actions={desk} words={words} />
    </AcrossFrame>
  );
}
