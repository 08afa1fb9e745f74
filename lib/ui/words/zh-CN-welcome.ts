/** The context menu of a page, and of the toolbar button. */
export const menu = {
  annotate: '标注所选文字',
  read: '用政策透镜读取本页',
  library: '文件库',
  welcome: '首次使用说明',
};

/** What the first-run page says, in Chinese. */
export const welcome = {
  title: '首次使用',
  sentence: '读文件，先看三件事：做到多少，何时做到，由谁来做。',
  lede: '打开政府网站上的知识产权政策文件，政策透镜在正文中标出目标、时限和责任单位，并在侧边栏列成任务台账。',
  steps: (keys?: string): readonly string[] => [
    'gov.cn 各级政府网站上的政策文件自动识别，工具栏按钮上的数字是任务数。',
    `点击工具栏的“政策透镜”按钮${keys ? `（或按 ${keys}）` : ''}，打开侧边栏。其他网站的文件也用它读取。按钮不在时，从拼图图标里固定。`,
    '选中正文中的文字，按 1—4 加标签，按 N 写批注，按 ? 看全部快捷键。',
  ],
  language: '界面语言',
  open: '打开国家知识产权局网站，找一份文件',
  promise: '不联网，无账号。',
  promiseRest: '文件和标注只存在这台电脑的浏览器里，可随时导出。',
  sample: '示例',
  inANotice: {
    mention: '读文件时，可在此采纳、更正、不采纳或批注。',
    annotation: '读文件时，可在此换标签、写批注。',
  },
  forms: {
    target: '指标和数值，下加双线',
    deadline: '日期、期间和周期，上加虚线',
    department: '牵头、配合和负责单位，下加单线',
    annotation: '您的标注，涂底色。机器画线，人涂底',
  },
};
