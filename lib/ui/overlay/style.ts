import base from '../base.css?inline';
import icons from '../icons.css?inline';
import form from '../reading-form.css?inline';
import tokens from '../tokens.css?inline';
import relations from './card-relations.css?inline';
import map from './map.css?inline';
import overlay from './overlay.css?inline';

/** What stands at the top of the shadow root: it takes the place of a page's body. */
const BODIES = '.floating, .toast';

/**
 * A page's rules for all elements reach the host and would be inherited from it, against `:host` in here; so what is
 * in it starts anew.
 */
const reset = `:host, ${BODIES} { all: initial; }`;

/** A page's `!important` would win on the host, were ours not important as well (CSS Cascade 5 § 6.1). */
const host = `:host { ${[
  'display: block',
  'position: fixed',
  'inset: 0 auto auto 0',
  'width: 0',
  'height: 0',
  'z-index: 2147483647',
  'opacity: 1',
  'transform: none',
  'filter: none',
  'visibility: visible',
]
  .map((declaration) => `${declaration} !important;`)
  .join(' ')} }
@media print { :host { display: none !important; } }`;

/** The style sheet of the shadow root. The tokens are the panel's, set on the host in place of the page's root. */
export const overlayStyle = [reset, host, tokens, icons, base, form, overlay, relations, map]
  .join('\n')
  .replaceAll(':root', ':host')
  .replaceAll(/\bbody\s*\{/g, `${BODIES} { color-scheme: light dark;`);
