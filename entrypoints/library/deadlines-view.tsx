import { toIcs } from '../../lib/exchange/calendar/to-ics.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import { Agenda } from '../../lib/ui/agenda/agenda.tsx';
import { isOfMine } from '../../lib/ui/agenda/agenda-entries.ts';
import type { LibraryDocument } from '../../lib/ui/library/library-document.ts';
import type { MyDepartments } from '../../lib/ui/my-departments.ts';
import { AcrossFrame } from './across-frame.tsx';
import { saving } from './saving.ts';
import { useMyDepartments } from './use-my-departments.ts';
import type { LibraryViewProps } from './view.ts';

/** 时限总览 */
export function DeadlinesView(props: LibraryViewProps) {
  const { holdings, today, words } = props;
  const [mine, setMine] = useMyDepartments();
  const saveCalendar = async (ids: readonly string[]) => {
    const wanted = new Set(ids);
    const documents = holdings.documents.filter(({ document }) => wanted.has(document.id));
    const calendar = await calendarOf(documents, mine);
    const name = `${words.agenda.calendarName}.ics`;
    saving.saveFile(new File([calendar], name, { type: 'text/calendar' }));
  };
  return (
    <AcrossFrame {...props} title={words.library.views.deadlines}>
      <Agenda
        documents={holdings.documents}
        myDepartments={mine}
        onMyDepartments={setMine}
        onCalendar={saveCalendar}
        today={today}
        words={words}
      />
    </AcrossFrame>
  );
}

function calendarOf(documents: readonly LibraryDocument[], mine: MyDepartments): Promise<string> {
  const notices = documents.flatMap(({ document, notice, annotations }) =>
    notice ? [{ document, notice: withTasksOf(notice, mine), annotations }] : [],
  );
  return toIcs(notices, { time: new Date().toISOString() });
}

function withTasksOf(notice: Notice, mine: MyDepartments): Notice {
  if (!mine.only) return notice;
  return { ...notice, commitments: notice.commitments.filter((task) => isOfMine(task, mine)) };
}
