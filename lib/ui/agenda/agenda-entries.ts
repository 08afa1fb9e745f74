import type { Commitment, DeadlineMention } from '../../notice/notice.ts';
import { searchable, searchTerms } from '../../text/searchable.ts';
import { fullWidth } from '../full-width.ts';
import type { LibraryDocument } from '../library/library-document.ts';
import { isMine, type MyDepartments } from '../my-departments.ts';

/** A deadline of one of the documents, and what is due by it. */
export interface AgendaEntry {
  document: LibraryDocument['document'];
  deadline: DeadlineMention;
  /** 成文日期, from which terms count. */
  issuedOn: string | undefined;
  /** The clause's heading, or its target, or the words of the deadline. */
  matter: string;
  /** Who has to do it, each once. */
  bodies: readonly string[];
}

/** What is to be shown of the deadlines. */
export interface AgendaFilter {
  typed: string;
  mine: MyDepartments;
}

/** Every deadline that a document states itself, once, in the order of the documents and of their texts. */
export function agendaEntries(
  documents: readonly LibraryDocument[],
  { typed, mine }: AgendaFilter,
): AgendaEntry[] {
  const terms = searchTerms(typed);
  return documents.flatMap((held) =>
    entriesOf(held, mine).filter(({ document, matter, bodies }) => {
      if (terms.length === 0) return true;
      const { form } = searchable([matter, document.title, ...bodies].join('\n'));
      return terms.every((term) => form.includes(term));
    }),
  );
}

function entriesOf({ document, notice }: LibraryDocument, mine: MyDepartments): AgendaEntry[] {
  if (!notice) return [];
  const tasks = tasksByDeadline(notice.commitments);
  return notice.mentions.flatMap((deadline) => {
    if (deadline.kind !== 'deadline') return [];
    const bound = tasks.get(deadline.id) ?? [];
    if (mine.only && !bound.some((task) => isOfMine(task, mine))) return [];
    const { issuedOn } = notice.metadata;
    return [{ document, deadline, issuedOn, ...workOf(deadline, bound) }];
  });
}

/** The tasks bound to each deadline, of their own or by inheritance. */
function tasksByDeadline(commitments: readonly Commitment[]): Map<string, Commitment[]> {
  const tasks = new Map<string, Commitment[]>();
  for (const commitment of commitments) {
    for (const { id } of commitment.deadlines) {
      const bound = tasks.get(id) ?? [];
      bound.push(commitment);
      tasks.set(id, bound);
    }
  }
  return tasks;
}

function workOf(
  deadline: DeadlineMention,
  bound: readonly Commitment[],
): Pick<AgendaEntry, 'matter' | 'bodies'> {
  const own = bound.find(({ clause }) => clause === deadline.clause);
  const bodies = (own ? [own] : bound).flatMap(({ departments }) => departments);
  return {
    matter: fullWidth(own?.heading ?? '') || deadline.quote,
    bodies: [...new Set(bodies.map(({ name }) => name))],
  };
}

/** Whether a task is given to one of my departments. */
export function isOfMine({ departments }: Commitment, mine: MyDepartments): boolean {
  return departments.some((department) => isMine(department, mine));
}
