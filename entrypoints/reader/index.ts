import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepReading } from './keep-reading.ts';

/** Injected where a notice was detected, or on the person's click; a second injection into a frame does nothing. */
export default defineUnlistedScript(() => {
  const here = globalThis as { policylensReads?: boolean };
  if (here.policylensReads) return;
  here.policylensReads = true;
  keepReading();
});
