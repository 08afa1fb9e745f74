import { messageOf } from '../desk/message-of.ts';
import { readFile } from './read-file.ts';
import type { FileRead } from './read-in-worker.ts';

/*
 * Reads a file in a thread of its own: unpacking and checking may take seconds, and the pages hold neither the unpacker
 * nor the schemas.
 */

const tell = (news: FileRead) => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<File>) => {
  readFile(data).then(
    (read) => tell({ is: 'read', read }),
    (error: unknown) => tell({ is: 'failed', message: messageOf(error) }),
  );
});
