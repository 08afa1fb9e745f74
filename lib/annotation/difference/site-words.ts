/** What lines begin with that a site prints around a notice: where it is from, how often it was read, what to press. */
const LABELS = [
  ...[
    '来源',
    '信息来源',
    '文章来源',
    '稿源',
    '作者',
    '编辑',
    '责任编辑',
    '责编',
    '发布者',
    '发布人',
  ],
  ...['发布时间', '发布日期', '更新时间', '更新日期', '录入时间', '时间', '日期'],
  ...[
    '浏览次数',
    '浏览量',
    '访问量',
    '访问次数',
    '阅读量',
    '阅读次数',
    '阅读',
    '点击数',
    '点击量',
    '点击率',
    '点击次数',
  ],
  ...[
    '字号',
    '字体',
    '字体大小',
    '打印',
    '打印本页',
    '关闭',
    '关闭窗口',
    '收藏',
    '分享',
    '分享到',
    '扫一扫',
  ],
  ...['上一篇', '下一篇', '相关链接', '相关新闻', '相关文件', '相关阅读', '附件下载', '政策解读'],
];

/** The label alone, or with what it is the label of: a colon, a number, a bracket, a button. */
const SITE_LINE = new RegExp(`^[【[(（]?(?:${LABELS.join('|')})(?:$|[:：\\s\\d\\]】)）|])`, 'u');

/** A sentence is longer than what a site says of itself. */
const LONGEST = 60;

/** Whether a line is the site's and not the notice's: it changes from day to day and from site to site. */
export function isSiteLine(line: string): boolean {
  return line.length <= LONGEST && SITE_LINE.test(line);
}
