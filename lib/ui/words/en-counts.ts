import type { counts as zhCN } from './zh-CN-counts.ts';

/** What the counts over many documents say, in English. */
export const counts: typeof zhCN = {
  what: 'What is counted',
  names: {
    codesInDocuments: 'Tags × documents',
    codesTogether: 'Tags × tags',
    departments: 'Bodies × deadlines',
  },
  unit: (counted, meeting) => {
    if (counted === 'codesInDocuments') return 'Counted: annotations. ';
    if (counted === 'departments')
      return 'Counted: tasks, each by its last deadline; bodies by their names as printed. ';
    return meeting === 'clause'
      ? 'Counted: clauses (the innermost) that bear both tags. '
      : 'Counted: characters that bear both tags. ';
  },
  level: 'Tags',
  levels: { each: 'Every level', root: 'First level only' },
  meeting: 'Meet',
  meetings: { clause: 'On a clause', characters: 'On the same characters' },
  columns: 'Deadlines',
  columnKinds: { year: 'By year', state: 'By state' },
  total: 'Total',
  own: 'By itself',
  noYear: 'No year stated',
  without: (count) =>
    `${count} more ${count === 1 ? 'document has' : 'documents have'} no tagged annotation.`,
  none: (counted) =>
    counted === 'departments'
      ? { title: 'No tasks to count', hint: 'No clause of these documents names a body.' }
      : {
          title: 'No tagged annotations yet',
          hint: 'Select text on a notice and press 1–4 to tag it; the counts appear here.',
        },
};
