/** What the interface says of files that come in, in Chinese. */
export const importing = {
  reading: (file: string): string => `正在读取 ${file}`,
  writing: (file: string): string => `正在导入 ${file}`,
  progress: (done: number, all: number): string => `${done} / ${all} 条记录`,
  stop: '停止',
  stopped: '已停止导入，未写入任何内容',
};
