import { fromQdpx } from '../../lib/exchange/from-qdpx.ts';

/*
 * Reads a REFI-QDA project in a thread of its own: unpacking and reading its texts may take seconds, and the pages
 * hold neither the unpacker nor the parser.
 */

/** What is to be read, and now, ISO 8601 in UTC. */
export interface ProjectJob {
  bytes: Uint8Array;
  time: string;
}

addEventListener('message', ({ data: { bytes, time } }: MessageEvent<ProjectJob>) => {
  fromQdpx(bytes, time).then((read) => postMessage(read));
});
