import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ProgressBar } from '../../lib/ui/library/progress-bar.tsx';
import { routeOf } from '../../lib/ui/library/route.ts';
import { openPlaces } from './open-places.ts';
import type { LibraryViewProps } from './view.ts';

interface AcrossFrameProps extends LibraryViewProps {
  title: string;
  children: ComponentChildren;
}

/** The frame of a view over many documents: how far they are read, and links that open their live pages. */
export function AcrossFrame({ title, children, ...props }: AcrossFrameProps) {
  const { holdings, desk, words } = props;
  const frame = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  now.current = props;
  useEffect(() => {
    const open = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = (event.target as Element).closest('a[href^="#text"]');
      const { view, query } = routeOf(link?.getAttribute('href') ?? '');
      if (view !== 'text' || query.id === undefined) return;
      event.preventDefault();
      openPlaces(now.current).openPage(query.id, Number(query.at ?? 0));
    };
    const element = frame.current;
    element?.addEventListener('click', open);
    return () => element?.removeEventListener('click', open);
  }, []);
  return (
    <div class="across" ref={frame}>
      <h1>{title}</h1>
      <ProgressBar
        progress={holdings.progress}
        onStop={desk.stopReading}
        onGoOn={desk.goOnReading}
        words={words}
      />
      {children}
    </div>
  );
}
