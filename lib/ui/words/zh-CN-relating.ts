/** What is said, in Chinese, of how annotations stand to one another, and of a mark's row that is not in the list. */
export const relating = {
  begin: '关联',
  from: '打开另一条标注，选定关系；Esc 取消。',
  as: (quote: string): string => `“${quote}”与本条：`,
  hiddenTask: '所选标记的任务不在当前筛选结果中。',
};
