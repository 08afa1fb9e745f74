import { agenda } from './en-agenda.ts';
import { codebook } from './en-codebook.ts';
import { codebookEditor } from './en-codebook-editor.ts';
import { coders } from './en-coders.ts';
import { compare } from './en-compare.ts';
import { counts } from './en-counts.ts';
import { empty } from './en-empty.ts';
import { exporting } from './en-export.ts';
import { importing } from './en-import.ts';
import { library } from './en-library.ts';
import { settings } from './en-options.ts';
import { passages } from './en-passages.ts';
import { evidence, importErrors, rules } from './en-reasons.ts';
import { relating } from './en-relating.ts';
import { reviewQueue } from './en-review.ts';
import { menu, welcome } from './en-welcome.ts';
import type { Words } from './zh-CN.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const many = (count: number | string, noun: string): string =>
  `${count} ${noun}${String(count) === '1' ? '' : 's'}`;

const EVERY: Record<string, string> = {
  '1 year': 'every year',
  '6 month': 'every half-year',
  '3 month': 'every quarter',
};

/** Everything the interface says, in English. Notices are never translated. */
export const en: Words = {
  language: 'en',
  productName: 'PolicyLens',

  views: 'Views',
  overview: 'Overview',
  ledger: 'Ledger',
  targets: 'Targets',
  deadlines: 'Dates',
  annotations: 'Notes',

  kinds: {
    target: 'Target',
    deadline: 'Deadline',
    department: 'Responsible body',
    annotation: 'Annotation',
  },
  annotation: 'Annotation',
  review: 'To review',
  kindShown: (kind) => `Show in the page: ${kind}`,

  title: 'Title',
  documentNumber: 'Document no.',
  issuers: 'Issuer',
  issuedOn: 'Issued',
  publishedOn: 'Published',
  addressees: 'Addressees',
  period: 'Period',
  attachments: 'Attachments',
  indexNumber: 'Index number',
  clause: 'Clause',
  indicator: 'Indicator',
  value: 'Goal',
  untitled: 'Document without a title',
  later: (days) => `${many(days, 'day')} later`,
  fromTo: (start, end) => `${start} – ${end}`,
  until: (date) => `by ${date}`,
  from: (date) => `from ${date}`,
  comma: '、',

  recognised: 'Recognised',
  tasks: (count) => many(count, 'task'),
  nearestDeadline: 'Nearest deadline',
  boundTo: (targets, tasks) =>
    [targets > 0 && many(targets, 'target'), tasks > 0 && many(tasks, 'task')]
      .filter(Boolean)
      .join(' and ')
      .concat(' due by then'),
  outline: 'Outline',
  targetCount: (count) => many(count, 'target'),
  allMarks: 'All marks',
  whyRecognised: 'Why recognised',
  sureness: 'Certainty',
  verdict: (isPolicy, isIntellectualProperty) => {
    if (!isPolicy) return 'not taken for a policy notice';
    return isIntellectualProperty ? 'taken for an IP policy notice' : 'taken for a policy notice';
  },

  roles: { lead: 'Lead', participant: 'With', responsible: 'Body' },
  aliases: 'Also called',
  inheritedDue: (due) => `Inherited, ${due.replace('Date', 'date')}`,
  inheritedFrom: (clause) => `inherited from ${clause}`,
  more: (count) => `${count} more`,
  fewer: 'Show fewer',
  noTasks: 'No tasks for the ledger',
  noTasksHint: 'No clause states a target, a deadline or a responsible body.',
  noTargets: 'No quantified targets',
  noTargetsHint: 'No indicator has a value.',
  noDeadlines: 'No deadlines',
  noDeadlinesHint: 'No date, term or interval is stated.',
  baselineOf: (value, year) => (year === undefined ? `baseline ${value}` : `${value} in ${year}`),

  searchLedger: 'Search the ledger',
  clearSearch: 'Clear the search',
  groupBy: 'Group',
  groupings: { clause: 'By clause', body: 'By body', deadline: 'By date', none: 'No groups' },
  filterBy: 'Filter',
  filters: {
    all: 'All',
    bounded: 'Dated',
    soon: 'Due soon',
    past: 'Date passed',
    targets: 'Targets',
  },
  sortBy: 'Sort',
  orders: { clause: 'Clause order', deadline: 'Deadline', lead: 'Lead' },
  ofTasks: (all, shown) => `${shown} of ${all} tasks`,
  noBody: 'No body named',
  nothingFound: 'No task is like that',
  notInvolved: (names) => `No task in this document involves ${names}`,
  showAllTasks: 'Show all tasks',
  copyTable: 'Copy as table',
  copied: (rows) => `${many(rows, 'row')} copied; paste into Excel or WPS`,
  notCopied: 'Not copied: the browser did not allow it.',
  ledgerColumns: ['No.', 'Clause', 'Task', 'Lead', 'With', 'Deadline', 'Targets', 'Notes'],
  aside: (text, remark) => `${text} (${remark})`,

  searchTargets: 'Search the indicators',
  noTargetFound: 'No target is like that',
  asTable: 'Table',
  baseline: 'Baseline',
  ownScale: 'each on its own scale; goal alone where no baseline is stated',
  targetColumns: ['No.', 'Clause', 'Indicator', 'Baseline', 'Goal', 'Deadline'],
  ofDeadlines: (all, shown) => `${shown} of ${all} deadlines`,
  countedFrom: (date) => `counted from the date of issue, ${date}`,
  axisLabel: (ends) => `Line of time: ${many(ends, 'end date')} and today, listed below`,

  myDepartment: 'My department',
  editMyDepartments: 'Set my departments',
  departmentName: 'Name',
  departmentExample: 'e.g. “市财政局”',
  alias: 'Also called',
  aliasExample: 'with commas',
  addDepartment: 'Add another',
  removeDepartment: (name) => (name === '' ? 'Remove' : `Remove ${name}`),
  departmentsHint:
    'Saved as you type, for all documents. Either script, full names and usual short forms are matched; write others as aliases.',

  date: (year, month, day) =>
    [day, month && MONTHS[month - 1], year].filter((part) => part).join(' '),
  every: (amount) =>
    amount &&
    (EVERY[`${amount.count} ${amount.unit}`] ??
      (amount.count === 1 ? `every ${amount.unit}` : `every ${many(amount.count, amount.unit)}`)),
  within: (count, unit) => `within ${many(count, unit)}`,
  daysLeft: (days) => (days === 0 ? 'due today' : `${many(days, 'day')} left`),
  today: 'Today',
  soon: 'Due soon',
  ahead: 'Later',
  recurring: 'Recurring',
  withinTerm: 'Within',
  past: 'Date passed',
  undated: 'No deadline stated',
  mostRecentFirst: 'most recent first',
  deadlinesFootnote:
    'Terms that run from publication are counted from the date of issue. “Date passed” does not say that work was left undone.',

  about: 'about ',
  growth: (value, yearly) => `growth ${value}${yearly ? ' a year' : ''}`,
  increase: (value, yearly) => `increase ${value}${yearly ? ' a year' : ''}`,
  perYear: (value) => `${value} / year`,
  units: {
    个工作日: 'workdays',
    工作日: 'workdays',
    个百分点: 'percentage points',
    百分点: 'percentage points',
  },

  tag: 'Tag',
  addTag: 'Add tag',
  removeTag: (tag) => `Remove tag “${tag}”`,
  note: 'Note',
  writeNote: 'Write a note',
  wholeClause: 'Whole clause',
  draft: 'Draft',
  remove: 'Delete',
  removeAnnotation: 'Delete annotation',
  showInPage: 'Show in the page',
  showFull: 'Show all of it',
  inPlace: 'In place',
  uncertainPlace: 'place uncertain',
  textGone: 'Text gone',
  formerly: (clause) => `formerly ${clause}`,
  triedAgain: 'sought again next time',
  itIsHere: 'It is here',
  choosePlace: 'Choose place',
  choosePlaceHint: 'Select the new place in the page, then press “Move to selection”.',
  moveToSelection: 'Move to selection',
  selectedWords: (words) => `Selected: ${words}`,
  stopLooking: 'Stop looking',
  modifiedAt: (time) => `changed ${time}`,
  noAnnotations: 'No annotations yet',
  noAnnotationsHint: (keys) =>
    `Select words of the notice and press 1–${keys} to tag them, or N to write a note.`,

  textChanged: 'Text changed',
  changedSince: (changes, renumbered) =>
    `This text has changed since it was annotated: ${[
      changes > 0 && many(changes, 'change'),
      renumbered > 0 && `${many(renumbered, 'clause')} renumbered`,
    ]
      .filter(Boolean)
      .join(', ')}. `,
  annotationsNow: (inPlace, review, gone) =>
    `Annotations: ${[
      inPlace > 0 && `${inPlace} in place`,
      review > 0 && `${review} to review`,
      gone > 0 && `${gone} gone`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  renumbered: (count) => `${many(count, 'clause')} only renumbered: `,
  showChanges: 'Show changes',
  hideChanges: 'Hide changes',
  reviewEach: 'Review each',
  adoptText: 'Take this text',
  adoptTextHint: 'These changes are no longer told; the earlier text is kept',

  basis: 'Basis',
  bodies: 'Bodies',
  alsoHere: 'Also here',
  shortcuts: 'Shortcuts',
  keys: {
    begin: 'Start at the first mark on the screen (works at any time)',
    next: 'Next, previous mark',
    nextOfKind: 'Next, previous mark of the same kind',
    nextClause: 'Next, previous clause',
    stack: 'Other marks at the same place',
    open: 'Open the card',
    tag: 'Tag',
    tags: 'Find a tag',
    clause: 'Annotate the whole clause',
    note: 'Write a note',
    decide: 'Accept, reject, correct the mark',
    missed: 'Add the selection as a missed mark',
    join: 'Add the selection to the current annotation',
    relate: 'Relate to another annotation',
    remove: 'Delete the annotation',
    undo: 'Undo',
    close: 'Close',
    help: 'Shortcuts',
  },
  keysHint:
    'Letters and numbers work only while a card is open or words of the notice are selected, and never in a field of the page.',
  close: 'Close',

  // Decisions about a machine's marks
  decisions: {
    accept: 'Accept',
    correct: 'Correct',
    reject: 'Reject',
    addMissed: 'Add missed',
    save: 'Save',
    decided: {
      accepted: 'Accepted',
      corrected: 'Corrected',
      added: 'Added',
      rejected: 'Rejected',
    },
    reviewing: 'Review',
    progress: (done, all) => `Reviewed ${done} of ${all}`,
    acceptAll: (kind, count) => `Accept all (${count}): ${kind.toLowerCase()}`,
    rejectedMarks: (count) => `${count} rejected`,
    restore: (words) => `Restore “${words}”`,
    kind: 'Kind',
    role: 'Role',
    comparator: 'Relation',
    comparators: {
      '>=': '≥ at least',
      '>': '> more than',
      '=': '= equal to',
      '<=': '≤ at most',
      '<': '< less than',
      '~': 'about',
    },
    valueMax: 'To',
    unit: 'Unit',
    change: 'Definition',
    changes: { level: 'Level', increase: 'Increase', growth: 'Growth', count: 'Count' },
    per: 'How often',
    once: 'Once',
    by: 'By',
    relation: 'Form',
    relations: { by: 'By a date', during: 'Period', within: 'Within', every: 'Every' },
    startDate: 'From',
    endDate: 'Until',
    count: 'Length',
    units: { Y: 'years', M: 'months', W: 'weeks', D: 'days', workday: 'working days' },
    noSuchDay: 'A day, month or year of the calendar: 2026-12-31, 2026-12 or 2026.',
    endsHint: 'You can also drag the ends in the page, or select other words.',
    moveEnd: (which, by) =>
      `Move the ${which === 'start' ? 'beginning' : 'end'} one character ${by < 0 ? 'left' : 'right'}`,
  },

  export: 'Export',
  import: 'Import',
  importHint: 'Import a JSON file that this extension exported, or a REFI-QDA project (.qdpx)',
  thisDocument: 'This document',
  allDocuments: 'All documents',

  dryRun: {
    title: 'Dry run: nothing written yet',
    of: { documents: 'Documents', annotations: 'Annotations', codebooks: 'Codebooks' },
    added: 'New',
    changed: 'Changed',
    identical: 'Identical',
    kept: 'Newer here, kept',
    deletedHere: 'Deleted here, not brought back',
    invalid: 'Invalid',
    nothing: 'There is nothing to write.',
  },
  cancel: 'Cancel',

  options: 'Options',
  stored: 'Storage',
  holds: (documents, annotations) =>
    `${many(documents, 'document')}, ${many(annotations, 'annotation')}`,
  used: (size) => `${size} used`,
  documents: 'Documents',
  noDocuments: 'No documents yet. A notice that you open is listed by itself.',
  annotationCount: (count) => many(count, 'annotation'),
  deleteChosen: 'Delete these documents with their annotations',
  deleteQuestion: (what) => `Delete ${what}. A restore point is taken before.`,
  restorePoints: 'Restore points',
  noRestorePoints:
    'No restore points yet. One is taken before an upgrade, an import, the deletion of documents or the renaming of a tag.',
  restoreReasons: {
    upgrade: 'before an upgrade',
    import: 'before an import',
    deletion: 'before a deletion',
    renaming: 'before a tag was renamed',
    settling: 'before a settled version',
    restore: 'before restoring',
  },
  restore: 'Restore',
  restoreQuestion: (taken, then, now) =>
    `Go back to ${then} of ${taken}. What is here now (${now}) becomes a restore point.`,
  loss: {
    title: 'The browser has deleted your annotations',
    had: (documents, annotations) =>
      `There were ${many(documents, 'document')} with ${many(annotations, 'annotation')}`,
    last: (time) => `, last changed ${time}`,
    hint: 'If you have an exported file, import it to get them back.',
    dismiss: 'Close',
  },

  toasts: {
    deleted: '1 annotation deleted',
    rejected: '1 mark rejected',
    accepted: (count) => `${many(count, 'mark')} accepted`,
    withdrawn: '1 decision taken back',
    placed: '1 annotation placed',
    givenUp: 'Marked as not in this text',
    undone: 'Undone',
    nothingToUndo: 'Nothing to undo',
    merged: 'This note was changed elsewhere too; both texts are kept',
    restored: 'Restored; what was here before is a restore point now',
    bulkDeleted: 'Deleted; a restore point brings it back',
    related: '2 annotations related',
    unrelated: 'Relation removed',
    retagged: (count) => `Tags of ${many(count, 'annotation')} changed`,
    renamed: (annotations, documents) =>
      `Changed in ${many(annotations, 'annotation')} on ${many(documents, 'document')}; a restore point brings the old name back`,
    translated: 'This page is translated: marks are off until it shows the original again.',
    extensionGone: 'PolicyLens was updated or switched off: reload the page.',
  },
  undo: 'Undo',
  imported: (added, changed, identical, codebooks) =>
    `Imported: ${added} new, ${changed} changed, ${identical} identical${codebooks > 0 ? `, ${many(codebooks, 'codebook')}` : ''}`,
  failed: 'That did not work',
  failedHint: 'What was saved before is safe. You can try again.',
  noStore: (reason) =>
    `This page cannot be annotated now: ${reason}. What is stored has not changed; reload the page.`,
  notSaved: (reason) => `Not saved: ${reason}. What you wrote is still here; copy it first.`,
  diskFull: 'the disk is full',
  savedLater: 'It is tried again; this notice goes once it is saved.',
  refused: 'Not imported; nothing was changed',
  refusedHint: (count) => `The file has ${many(count, 'fault')}:`,
  wholeFile: 'the file as a whole',
  moreErrors: (count) => `${count} more`,

  loading: 'Reading this page',
  noReader: 'This page was not recognised as an IP policy notice',
  noReaderHint: 'If that is wrong, you can read it all the same.',
  cannotReadHint: 'Click the PolicyLens button in the browser’s toolbar to read the current page.',
  readPage: 'Read this page',

  rules,
  evidence,
  importErrors,
  codebook,
  codebookEditor,
  reviewQueue,
  exporting,
  importing,
  settings,
  menu,
  welcome,
  empty,
  agenda,
  coders,
  compare,
  counts,
  passages,
  relating,
  library,
};
