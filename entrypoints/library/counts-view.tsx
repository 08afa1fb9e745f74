import { Counts } from '../../lib/ui/counts/counts.tsx';
import { saving } from './saving.ts';
import { useMyDepartments } from './use-my-departments.ts';
import type { LibraryViewProps } from './view.ts';

/** 统计 */
export function CountsView({ holdings, today, words }: LibraryViewProps) {
  const [myDepartments] = useMyDepartments();
  return (
    <div class="across">
      <h1>{words.library.views.counts}</h1>
      <Counts
        documents={holdings.documents}
        myDepartments={myDepartments}
        today={today}
        {...saving}
        words={words}
      />
    </div>
  );
}
