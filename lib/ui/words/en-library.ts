import type { library as zhCN } from './zh-CN-library.ts';

/** What the library page says, in English. */
export const library: typeof zhCN = {
  name: 'Library',
  open: 'Open the library',
  menu: 'Menu',
  sections: 'Parts of the library',
  views: {
    documents: 'Documents',
    search: 'Full-text search',
    compare: 'Compare indicators',
    deadlines: 'All deadlines',
    counts: 'Counts',
    coders: 'Two coders',
    codebook: 'Codebook',
    exchange: 'Import and export',
    restore: 'Restore points',
  },
};
