import type { settings as zhCN } from './zh-CN-options.ts';

/** What the options page says of sites, marks, language, keys and help, in English. */
export const settings: typeof zhCN = {
  sections: 'Sections',
  sites: {
    title: 'Sites',
    hint: 'IP policy notices on these sites are recognised and marked by themselves. Other pages are not read unless you click the PolicyLens button in the toolbar there.',
    government: 'gov.cn and all government sites below it',
    byItself: 'Included at installation',
    withheld: 'Switched off in the browser',
    grant: 'Allow',
    everySite: 'Every site',
    below: (host) => `${host} and all sites below it`,
    revoke: 'Revoke',
    revokeNamed: (host) => `Revoke ${host}`,
    add: 'Add a site',
    example: 'www.example.com',
    addNow: 'Add',
    addHint: 'A whole address will do. The browser asks once; the right is for this one site only.',
    faults: {
      noAddress: 'No address in this. Type the name of a site, or copy the whole address.',
      browserPage: 'This is a page of the browser itself; no extension may read it.',
      localFile: 'Files on this computer cannot be added as a site.',
      otherScheme: 'Only addresses that begin with http or https can be added.',
      government: 'Sites of gov.cn are included already.',
      alreadyThere: 'This site is in the list already.',
    },
    news: {
      granted: (host) => `Added ${host}. Pages that are open are read now.`,
      revoked: (host) => `Revoked ${host}. Pages that are open are no longer read once reloaded.`,
      refused: (host) => `Not added: the browser did not give the right to ${host}.`,
      stays: (host) => `Not revoked: the browser or an administrator has set the right to ${host}.`,
    },
  },
  marks: {
    title: 'Marks',
    shown: 'Shown in the text',
    shownHint: 'Holds on all pages. What is off is only not drawn; ledger and exports keep it.',
    map: 'Map of the marks beside the scroll bar',
    print: 'Keep marks on printed pages',
    printTitle: 'Printing',
    printHint: 'When off, pages print as the site made them.',
  },
  soon: {
    title: 'Deadlines',
    before: 'Due soon from',
    after: 'days before the date',
    outOfRange: 'A whole number from 1 to 999.',
  },
  language: {
    title: 'Language',
    auto: 'As the browser',
    hint: 'Of the interface only; notices are never translated.',
  },
  keys: {
    title: 'Shortcuts',
    open: 'Open the side panel',
    noneSet: 'Not set',
    change: 'Change in the browser',
    whereFirefox:
      'To change the key that opens the panel: Add-ons Manager, gear menu, “Manage Extension Shortcuts”.',
    inPage: 'In the text',
    inPanel: 'In the panel',
    panel: {
      rows: 'Next, previous row',
      reveal: 'Show in the text',
      tabs: 'Overview, ledger, targets, dates, notes',
      search: 'Search',
      mine: 'Only my department',
    },
  },
  help: {
    title: 'Help',
    steps: [
      'Open an IP policy notice on a government site: targets, deadlines and responsible bodies are marked in the text, and the toolbar button counts the tasks.',
      'Click the toolbar button for the side panel: overview, task ledger, targets and dates; a clause number leads back to the text.',
      'Select words in the text and press a number to tag them, or N to write a note; everything is saved as you type.',
    ],
    welcome: 'Open the first-run page again',
    promise: 'No network, no account. ',
    promiseRest:
      'Documents and annotations stay in the browser on this computer and can be exported at any time.',
    version: (version) => `Version ${version}`,
    permissions: 'What the permissions are for',
    uses: [
      ['Reading gov.cn sites', 'Recognising and marking notices'],
      ['Reading sites you add', 'The browser asks for each; revoke at any time'],
      ['Reading the current page on click', 'Reading notices on other sites by hand'],
      ['Storage', 'Documents, annotations and settings stay here, and are not cleared for space'],
      ['Side panel', 'Showing ledger and annotations'],
    ],
  },
};
