/** What the card in the page says of how annotations stand to one another, in Chinese. */
export const relating = {
  begin: '关联',
  from: '打开另一条标注，选定关系；Esc 取消。',
  as: (quote: string): string => `“${quote}”与本条：`,
};
