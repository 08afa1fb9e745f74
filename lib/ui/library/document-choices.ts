import type { Level } from '../../notice/region.ts';
import { searchTerms } from '../../text/searchable.ts';
import type { DocumentFacts } from './document-facts.ts';

export const SORTS = [
  'title',
  'issuer',
  'issuedOn',
  'tasks',
  'targets',
  'annotations',
  'toReview',
  'nearest',
] as const;
export type Sort = (typeof SORTS)[number];

export const GROUPINGS = ['none', 'region', 'level', 'year', 'issuer'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const FILTERS = ['all', 'soon', 'toReview', 'annotated', 'changed'] as const;
export type Filter = (typeof FILTERS)[number];

export const LEVELS: readonly Level[] = ['state', 'province', 'city', 'county'];

/** How the list of documents is looked at. */
export interface DocumentChoices {
  sort: Sort;
  /** The other way round. */
  descending: boolean;
  group: Grouping;
  filter: Filter;
  level: Level | undefined;
  typed: string;
}

/** The newest first: what one looks for was mostly issued, or read, of late. */
export const AT_FIRST: DocumentChoices = {
  sort: 'issuedOn',
  descending: true,
  group: 'none',
  filter: 'all',
  level: undefined,
  typed: '',
};

const PASSES: Readonly<Record<Filter, (facts: DocumentFacts) => boolean>> = {
  all: () => true,
  soon: ({ soon }) => soon,
  toReview: ({ counts }) => (counts?.toReview ?? 0) > 0,
  annotated: ({ annotations }) => annotations > 0,
  changed: ({ of }) => of.textChanged === true,
};

/** How many documents each filter would leave, of those that the others leave. */
export function filterCounts(
  all: readonly DocumentFacts[],
  choices: Pick<DocumentChoices, 'typed' | 'filter' | 'level'>,
): { filters: Record<Filter, number>; levels: Map<Level, number> } {
  const found = all.filter(isFound(choices.typed));
  const levels = new Map<Level, number>();
  for (const { level } of found.filter(PASSES[choices.filter])) {
    if (level) levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  const here = found.filter(isOfLevel(choices.level));
  const count = (filter: Filter) => here.filter(PASSES[filter]).length;
  return {
    filters: {
      all: here.length,
      soon: count('soon'),
      toReview: count('toReview'),
      annotated: count('annotated'),
      changed: count('changed'),
    },
    levels,
  };
}

const isOfLevel = (asked: Level | undefined) => (facts: DocumentFacts) =>
  asked === undefined || facts.level === asked;

function isFound(typed: string): (facts: DocumentFacts) => boolean {
  const terms = searchTerms(typed);
  return (facts) => terms.every((term) => facts.form().includes(term));
}

/** Documents that stand together; `key` is empty where what they are grouped by is not known. */
export interface DocumentGroup {
  key: string;
  documents: DocumentFacts[];
}

/** The documents that are asked for, in order, in their groups; ungrouped they are one group. */
export function chosenDocuments(
  all: readonly DocumentFacts[],
  choices: DocumentChoices,
): DocumentGroup[] {
  const shown = all
    .filter(PASSES[choices.filter])
    .filter(isOfLevel(choices.level))
    .filter(isFound(choices.typed))
    .sort(inOrder(choices));
  const groups = new Map<string, DocumentFacts[]>();
  for (const facts of shown) {
    const key = groupKey(facts, choices.group);
    const group = groups.get(key);
    if (group) group.push(facts);
    else groups.set(key, [facts]);
  }
  return [...groups].map(([key, documents]) => ({ key, documents })).sort(byKey(choices.group));
}

function groupKey({ region, level, issuedOn, issuers }: DocumentFacts, group: Grouping): string {
  switch (group) {
    case 'none':
      return '';
    case 'region':
      return region ?? (level === 'state' ? level : '');
    case 'level':
      return level ?? '';
    case 'year':
      return issuedOn?.slice(0, 4) ?? '';
    case 'issuer':
      return issuers[0] ?? '';
  }
}

/** Years from the last, levels from the top, names in the order of the dictionary; what is not known last. */
const byKey = (group: Grouping) => (a: DocumentGroup, b: DocumentGroup) => {
  if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
  if (group === 'year') return b.key.localeCompare(a.key);
  if (group === 'level') return LEVELS.indexOf(a.key as Level) - LEVELS.indexOf(b.key as Level);
  return names.compare(a.key, b.key);
};

const names = new Intl.Collator('zh-CN', { numeric: true });

type Value = string | number | undefined;

const VALUES: Readonly<Record<Sort, (facts: DocumentFacts) => Value>> = {
  title: ({ title }) => title || undefined,
  issuer: ({ issuers }) => issuers[0],
  issuedOn: ({ issuedOn }) => issuedOn,
  tasks: ({ counts }) => counts?.tasks,
  targets: ({ counts }) => counts?.targets,
  annotations: ({ annotations }) => annotations,
  toReview: ({ counts }) => counts?.toReview,
  nearest: ({ nearest }) => nearest?.endDate,
};

/** What is not known comes last, either way round. */
function inOrder({ sort, descending }: DocumentChoices) {
  const value = VALUES[sort];
  const sign = descending ? -1 : 1;
  return (a: DocumentFacts, b: DocumentFacts) => {
    const [first, second] = [value(a), value(b)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    if (typeof first === 'number') return sign * (first - (second as number));
    if (ISO_SORTS.includes(sort)) return sign * (first < second ? -1 : first > second ? 1 : 0);
    return sign * names.compare(first, second as string);
  };
}

const ISO_SORTS: readonly Sort[] = ['issuedOn', 'nearest'];
