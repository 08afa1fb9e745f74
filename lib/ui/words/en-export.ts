import type { exporting as zhCN } from './zh-CN-export.ts';

/** What the interface says of files that leave, in English. */
export const exporting: typeof zhCN = {
  scope: 'Scope',
  formats: {
    jsonld: { name: 'JSON (W3C annotations)', about: 'Everything; can be imported again' },
    xlsx: { name: 'Task ledger, Excel', about: 'Ledger, targets and notes, ready to filter' },
    csv: { name: 'Task ledger, CSV', about: 'For other spreadsheets and statistics' },
    ics: { name: 'Calendar .ics', about: 'Deadlines with reminders; import again to update' },
    md: { name: 'Markdown report', about: 'Ledger and notes under their clauses, to read' },
    doccano: { name: 'doccano', about: 'Labelled text for sequence labelling, JSONL' },
    'label-studio': { name: 'Label Studio', about: 'Tasks with labels and predictions, JSON' },
    qdpx: { name: 'REFI-QDA .qdpx', about: 'For NVivo, ATLAS.ti and MAXQDA' },
  },
  toCalendar: 'Save to calendar',
  working: (name) => `Exporting ${name}`,
  progress: (done, all) => `${done} of ${all} documents`,
  stop: 'Stop',
  handedOver: (file) => `Handed to the browser’s downloads: ${file}`,
  leftOut: (count) => `${count} could not be taken along:`,
  annotation: 'Annotation',
  decision: 'Review',
  more: (count) => `${count} more`,
  keptHere: 'Annotations and decisions here are as they were.',
};
