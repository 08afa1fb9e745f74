/** What the library page says, in Chinese. */
export const library = {
  name: '文件库',
  open: '打开文件库',
  menu: '菜单',
  sections: '文件库各页',
  views: {
    documents: '文件',
    search: '全文检索',
    compare: '指标对比',
    deadlines: '时限总览',
    counts: '统计',
    coders: '双人编码',
    codebook: '标签体系',
    exchange: '导入与导出',
    restore: '恢复点',
  },
};
