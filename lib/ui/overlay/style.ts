import base from '../base.css?inline';
import icons from '../icons.css?inline';
import tokens from '../tokens.css?inline';
import overlay from './overlay.css?inline';

/** What stands at the top of the shadow root: it takes the place of a page's body. */
const BODIES = '.floating, .toast';

/**
 * A page's rules for all elements reach the host and would be inherited from it, against `:host` in here; so what is
 * in it starts anew.
 */
const reset = `:host, ${BODIES} { all: initial; }`;

/** The style sheet of the shadow root. The tokens are the panel's, set on the host in place of the page's root. */
export const overlayStyle = [reset, tokens, icons, base, overlay]
  .join('\n')
  .replaceAll(':root', ':host')
  .replaceAll(/\bbody\s*\{/g, `${BODIES} { color-scheme: light dark;`);
