/** What the timeline of all documents says, in Chinese. */
export const agenda = {
  none: '还没有时限',
  noneHint: '打开写有日期、期限或周期的政策文件，其时限会列在这里。',
  search: '搜索任务、文件、单位',
  calendar: '存入日历',
  found: (shown: number, all: number): string =>
    shown < all ? `${all} 处时限中 ${shown} 处` : `${all} 处时限`,
  nothing: '没有符合条件的时限',
  nothingHint: '换个词，或不再只看我的部门。',
  calendarName: '时限总览',
};
