/** What the interface says of annotations on several passages, in Chinese. */
export const passages = {
  join: '加入当前标注',
  joinTo: (quote: string, passages: number): string => `加入标注“${quote}”，现有 ${passages} 段`,
  joined: (passages: number): string => `已加入，本条标注共 ${passages} 段`,
  passageAdded: '已加入所选 1 段',
  passageRemoved: '已从标注中移除 1 段',
  oneOf: (number: number, of: number): string => `${of} 段中第 ${number} 段`,
  count: (passages: number): string => `${passages} 段`,
  previous: '上一段',
  next: '下一段',
  leave: '移除本段',
  leaveNamed: (quote: string): string => `从标注中移除“${quote}”`,
  addSelection: '加入所选',
  orders: { page: '正文顺序', recent: '最近修改', tag: '按标签' },
};
