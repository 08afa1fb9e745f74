import type { Commitment, DeadlineMention } from '../../notice/notice.ts';
import { searchable, searchTerms } from '../../text/searchable.ts';
import { matterOf } from '../deadline-matter.ts';
import type { LibraryDocument } from '../library/library-document.ts';
import { isMine, type MyDepartments } from '../my-departments.ts';
import type { Words } from '../words/zh-CN.ts';

/** A deadline of one of the documents, and what is due by it. */
export interface AgendaEntry {
  document: LibraryDocument['document'];
  deadline: DeadlineMention;
  /** 成文日期, from which terms count. */
  issuedOn: string | undefined;
  /** What is to be done by then, see `matterOf`. */
  matter: string;
  /** Who has to do it, each once. */
  bodies: readonly string[];
}

/** What is to be shown of the deadlines. */
export interface AgendaFilter {
  typed: string;
  mine: MyDepartments;
  words: Words;
}

/** Every deadline that a document states itself, once, in the order of the documents and of their texts. */
export function agendaEntries(
  documents: readonly LibraryDocument[],
  { typed, mine, words }: AgendaFilter,
): AgendaEntry[] {
  const terms = searchTerms(typed);
  return documents.flatMap((held) =>
    entriesOf(held, mine, words).filter(({ document, matter, bodies }) => {
      if (terms.length === 0) return true;
      const { form } = searchable([matter, document.title, ...bodies].join('\n'));
      return terms.every((term) => form.includes(term));
    }),
  );
}

function entriesOf(
  { document, notice }: LibraryDocument,
  mine: MyDepartments,
  words: Words,
): AgendaEntry[] {
  if (!notice) return [];
  const tasks = tasksByDeadline(notice.commitments);
  return notice.mentions.flatMap((deadline) => {
    if (deadline.kind !== 'deadline') return [];
    const bound = tasks.get(deadline.id) ?? [];
    if (mine.only && !bound.some((task) => isOfMine(task, mine))) return [];
    const { issuedOn } = notice.metadata;
    const matter = matterOf(deadline, notice, words);
    return [{ document, deadline, issuedOn, matter, bodies: bodiesOf(deadline, bound) }];
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

/** Of its own clause, else of all that inherit it. */
function bodiesOf(deadline: DeadlineMention, bound: readonly Commitment[]): string[] {
  const own = bound.find(({ clause }) => clause === deadline.clause);
  const bodies = (own ? [own] : bound).flatMap(({ departments }) => departments);
  return [...new Set(bodies.map(({ name }) => name))];
}

/** Whether a task is given to one of my departments. */
export function isOfMine({ departments }: Commitment, mine: MyDepartments): boolean {
  return departments.some((department) => isMine(department, mine));
}
