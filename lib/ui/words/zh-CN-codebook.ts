/** What the interface says of tags and codebooks, in Chinese. */
export const codebook = {
  name: '标签体系',
  moreTags: '更多',
  findTag: '查找或新建标签',
  newTagNamed: (tag: string): string => `新标签“${tag}”`,
  example: '例：',
};
