/** Units in which notices count, after the number. Longer ones first where one begins another. */
export const COUNT_UNITS: readonly string[] = [
  '个百分点',
  '个工作日',
  '人次',
  '家次',
  '场次',
  '批次',
  '件次',
  '项次',
  '人天',
  '人年',
  '户次',
  '课时',
  '学时',
  '件套',
  '件',
  '个',
  '家',
  '项',
  '次',
  '人',
  '名',
  '位',
  '户',
  '所',
  '处',
  '场',
  '期',
  '批',
  '种',
  '类',
  '篇',
  '部',
  '册',
  '套',
  '条',
  '例',
  '起',
  '宗',
  '笔',
  '单',
  '座',
  '支',
  '只',
  '对',
  '组',
  '门',
  '份',
  '款',
  '台',
  '张',
  '幅',
  '届',
  '卷',
  '集',
  '本',
  '辆',
  '公里',
  '公顷',
  '平方米',
  '公斤',
  '站',
  '点',
  '片',
  '块',
  '株',
  '亩',
  '吨',
  '分',
  '倍',
  '番',
];

/** Units of what is held or done so many times. */
export const TIMES: ReadonlySet<string> = new Set([
  '次',
  '场',
  '期',
  '场次',
  '批次',
  '课时',
  '学时',
]);

export const MONEY_UNITS: readonly string[] = ['元人民币', '美元', '欧元', '元'];

export const SHARE_UNITS: readonly string[] = ['%', '‰'];

/** Units of time: a value in them is a target only where a length of proceedings is to be kept or cut. */
export const TIME_UNITS_OF_TARGETS: readonly string[] = [
  '个工作日',
  '工作日',
  '个月',
  '个小时',
  '小时',
  '天',
  '日',
];

/** Years count only what lasts: 平均维持年限达到6.4年. Anywhere else they are a date or a term. */
const YEARS = '(?<=(?:年限|寿命|年龄)\\p{Script=Han}{0,4}\\d{1,2}(?:\\.\\d)?)年';

/** Source of a regular expression for any unit. */
export const UNIT = [...COUNT_UNITS, ...MONEY_UNITS, ...SHARE_UNITS, ...TIME_UNITS_OF_TARGETS]
  .sort((a, b) => b.length - a.length)
  .concat(YEARS)
  .join('|');

/** Source for what a unit is counted by: 400件/年, 12件/万人. */
export const PER = '(?:/|每)(?:年|万人口?|亿元|百人|季度|月)';
