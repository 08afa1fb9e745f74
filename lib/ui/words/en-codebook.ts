import type { codebook as zhCN } from './zh-CN-codebook.ts';

/** What the interface says of tags and codebooks, in English. */
export const codebook: typeof zhCN = {
  name: 'Codebook',
  moreTags: 'More',
  findTag: 'Find or make a tag',
  newTagNamed: (tag) => `New tag “${tag}”`,
  example: 'For example: ',
  search: 'Search annotations',
  allTags: 'All tags',
  kinds: { all: 'All', noted: 'With note', draft: 'Drafts', untagged: 'Untagged' },
  ofAnnotations: (all, shown) => `${shown} of ${all} annotations`,
  nothingFound: 'No annotation meets this',
  showAll: 'Show all annotations',
  retag: 'Retag all',
  retagAll: (count) => `Tag for the ${count} listed`,
  replace: (tag) => `In place of “${tag}”`,
  rename: 'Rename',
  merge: 'Merge',
  renameNamed: (tag) => `Rename tag “${tag}”`,
  onAllDocuments: 'Tags on all documents',
  used: (annotations, documents) => `${annotations} on ${documents}`,
  counting: 'Counting tags',
  noTags: 'No tag is in use yet.',
  willTouch: (annotations, documents) =>
    `Annotations touched: ${annotations}, on documents: ${documents}; tags under it move along. A restore point is taken first. `,
  willMerge: (tag) => `“${tag}” is in use: the two become one.`,
};
