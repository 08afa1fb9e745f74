import type { codebook as zhCN } from './zh-CN-codebook.ts';

/** What the interface says of tags and codebooks, in English. */
export const codebook: typeof zhCN = {
  name: 'Codebook',
  moreTags: 'More',
  findTag: 'Find or make a tag',
  newTagNamed: (tag) => `New tag “${tag}”`,
  example: 'For example: ',
};
