import { Counts } from '../../lib/ui/counts/counts.tsx';
import { AcrossFrame } from './across-frame.tsx';
import { saving } from './saving.ts';
import { useMyDepartments } from './use-my-departments.ts';
import type { LibraryViewProps } from './view.ts';

/** 统计 */
export function CountsView(props: LibraryViewProps) {
  const { holdings, today, words } = props;
  const [myDepartments] = useMyDepartments();
  return (
    <AcrossFrame {...props} title={words.library.views.counts}>
      <Counts
        documents={holdings.documents}
        myDepartments={myDepartments}
        today={today}
        {...saving}
        words={words}
      />
    </AcrossFrame>
  );
}
