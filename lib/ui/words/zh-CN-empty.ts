/** What stands in lists that have no row, in Chinese: what is missing, and the one thing to do. */
export const empty = {
  addMissed: (missing: string): string => `${missing}选中正文中漏掉的文字，按 M 补记。`,
  noMatch: (typed: string): string => `没有找到“${typed}”`,
  noMatchHint: '可减少词语，繁体、简体均可。',
  loosen: '可放宽筛选条件。',
  otherName: '文件若用了其他叫法，点铅笔图标填作别名。',
  noTargetsOf: (names: string): string => `本文件没有涉及${names}的目标`,
  noDeadlinesOf: (names: string): string => `本文件没有涉及${names}的时限`,
  showAllTargets: '显示全部目标',
  showAllDeadlines: '显示全部时限',
  noOther: '再标注一处文字，就可与这一条关联。',
};
