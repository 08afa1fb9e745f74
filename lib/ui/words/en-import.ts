import type { importing as zhCN } from './zh-CN-import.ts';

/** What the interface says of files that come in, in English. */
export const importing: typeof zhCN = {
  reading: (file) => `Reading ${file}`,
  writing: (file) => `Importing ${file}`,
  progress: (done, all) => `${done} of ${all} records`,
  stop: 'Stop',
  stopped: 'The import was stopped; nothing was written',
};
