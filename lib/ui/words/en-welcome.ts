import type { Words } from './zh-CN.ts';

/** The context menu of a page, and of the toolbar button. */
export const menu: Words['menu'] = {
  annotate: 'Annotate the selection',
  read: 'Read this page with PolicyLens',
  library: 'Library',
  welcome: 'First-run page',
};

/** What the first-run page says, in English. */
export const welcome: Words['welcome'] = {
  title: 'First run',
  sentence: 'Three things to look for in a notice: how much, by when, by whom.',
  lede: 'Open an intellectual-property notice on a government site. PolicyLens marks targets, deadlines and responsible bodies in the text and lists them as a task ledger in the side panel.',
  steps: (keys) => [
    'Notices on gov.cn sites are recognised by themselves; the number on the toolbar button counts the tasks.',
    `Click the PolicyLens button${keys ? ` (or press ${keys})` : ''} to open the side panel, and to read a notice on any other site. If you do not see it, pin it from the puzzle icon.`,
    'Select words in the text: 1–4 tags them, N writes a note, ? lists all keys.',
  ],
  language: 'Language',
  open: 'Find a notice on the CNIPA site',
  promise: 'No network, no account.',
  promiseRest:
    ' Notices and annotations stay in the browser on this computer and can be exported at any time.',
  sample: 'Sample',
  inANotice: {
    mention: 'In a notice, you accept, correct, reject or note it here.',
    annotation: 'In a notice, you change its tags and note here.',
  },
  forms: {
    target: 'Indicators and values: a double line beneath',
    deadline: 'Dates, periods and cycles: a dashed line above',
    department: 'Lead, participating and responsible bodies: a line beneath',
    annotation: 'Yours: a wash. Machines draw lines, people lay a wash',
  },
};
