/** How the ledger is shown: what the person chose above it. */
export interface LedgerChoices {
  grouping: 'clause' | 'body' | 'deadline' | 'none';
  order: 'clause' | 'deadline' | 'lead';
  only: 'all' | 'bounded' | 'soon' | 'past' | 'targets';
  /** What is typed into the search field. */
  typed: string;
}

/** What the ledger begins with. */
export const FIRST_CHOICES: LedgerChoices = {
  grouping: 'clause',
  order: 'clause',
  only: 'all',
  typed: '',
};

export const GROUPINGS = ['clause', 'body', 'deadline', 'none'] as const;
export const ORDERS = ['clause', 'deadline', 'lead'] as const;
export const FILTERS = ['all', 'bounded', 'soon', 'past', 'targets'] as const;
