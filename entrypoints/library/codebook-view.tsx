import '../../lib/ui/codebook/codebook.css';
import '../../lib/ui/panel/news.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CodebookEditor } from '../../lib/ui/codebook/codebook-editor.tsx';
import type { CodebookState } from '../../lib/ui/codebook/codebook-state.ts';
import { type CodebookDesk, openCodebookDesk } from '../codebook/codebook-desk.ts';
import type { LibraryViewProps } from './view.ts';

/** 标签体系: the codebooks of the store. */
export function CodebookView({ store, words }: LibraryViewProps) {
  const [state, setState] = useState<CodebookState>();
  const desk = useRef<CodebookDesk>(undefined);
  const spoken = useRef(words);
  spoken.current = words;
  useEffect(() => {
    desk.current = openCodebookDesk(store, () => spoken.current, setState);
    return () => desk.current?.stop();
  }, [store]);
  if (!state || !desk.current) return null;
  return <CodebookEditor state={state} actions={desk.current} words={words} />;
}
