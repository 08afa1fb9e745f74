import type { RelationKind } from '../../annotation/record/relation.ts';

/** What the interface says of tags and codebooks, in Chinese. */
export const codebook = {
  name: '标签体系',
  edit: '编辑标签体系',
  moreTags: '更多',
  findTag: '查找或新建标签',
  newTagNamed: (tag: string): string => `新标签“${tag}”`,
  example: '例：',
  relations: '与其他标注的关系',
  relation: '关系',
  relate: '关联标注',
  relateNow: '关联',
  unrelate: '取消关联',
  otherAnnotation: '另一条标注',
  relates: { 支持: '支持', 细化: '细化', 冲突: '冲突于' } as Readonly<Record<RelationKind, string>>,
  isRelated: { 支持: '受支持于', 细化: '细化见', 冲突: '冲突于' } as Readonly<
    Record<RelationKind, string>
  >,
  search: '搜索标注',
  allTags: '全部标签',
  kinds: {
    all: '全部标注',
    review: '位置待核对',
    noted: '有批注',
    draft: '草稿',
    untagged: '未加标签',
  },
  ofAnnotations: (all: number, shown: number): string => `${all} 条标注中 ${shown} 条`,
  nothingFound: '没有符合条件的标注',
  showAll: '显示全部标注',
  retag: '批量改标签',
  retagAll: (count: number): string => `为所列 ${count} 条标注加标签`,
  replace: (tag: string): string => `换下“${tag}”`,
  rename: '改名',
  merge: '合并',
  renameNamed: (tag: string): string => `标签“${tag}”改名`,
  onAllDocuments: '全部文件的标签',
  used: (annotations: number, documents: number): string =>
    `${annotations} 条，${documents} 份文件`,
  counting: '正在统计标签',
  noTags: '还没有用过的标签。',
  willTouch: (annotations: number, documents: number): string =>
    `涉及 ${annotations} 条标注、${documents} 份文件，下级标签随同；改前自动存为恢复点。`,
  willMerge: (tag: string): string => `“${tag}”已在使用，两者合并为一。`,
};
