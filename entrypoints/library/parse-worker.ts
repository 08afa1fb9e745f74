import { packNotice } from '../../lib/notice/packed-notice.ts';
import { parseNotice } from '../../lib/notice/parse.ts';

/** Reads texts beside the page, one at a time: a text comes in, its packed notice goes out. */
addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(packNotice(parseNotice(data), data));
});
