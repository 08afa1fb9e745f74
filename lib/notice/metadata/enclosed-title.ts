/** 关于印发《…》的通知, …办公室转发省知识产权局关于…的意见的通知: what stands between is another document's title. */
const SENDS_OUT =
  /(?:关于)?(?:印发|转发|批转|公布|发布|下发)([^,。;]{4,})的(?:通知|公告|通告|决定|命令)(?:\([^()]{1,20}\))?$/u;

/**
 * The title of the document that a notice sends out (印发、转发), from the notice's own `title` in normal form;
 * undefined where the notice is the document itself. GB/T 9704 makes one document of the two.
 */
export function enclosedTitleIn(title: string | undefined): string | undefined {
  const enclosed = SENDS_OUT.exec(title ?? '')?.[1];
  return enclosed?.replace(/^《([^《》]+)》$/u, '$1');
}
