import type { Span } from '../../text/span.ts';
import type { Selector } from '../record/annotation.ts';

/** What an annotation's selectors say together of the place it is on. */
export interface Sought {
  exact: string;
  /** Empty if the selectors have none, or if nothing stood there. */
  prefix: string;
  suffix: string;
  position?: Span;
  clause?: string;
  /** The words of the clause's heading. */
  heading?: string;
}

/** Reads the selectors; undefined without a quotation, for a position alone proves nothing. */
export function soughtBy(selectors: readonly Selector[]): Sought | undefined {
  const sought: Partial<Sought> = {};
  for (const selector of selectors) {
    if (selector.type === 'FragmentSelector') {
      sought.clause = selector.value;
      if (selector.heading !== undefined) sought.heading = selector.heading;
    } else if (selector.type === 'TextPositionSelector') {
      sought.position = { start: selector.start, end: selector.end };
    } else {
      sought.exact = selector.exact;
      sought.prefix = selector.prefix ?? '';
      sought.suffix = selector.suffix ?? '';
    }
  }
  const { exact = '', prefix = '', suffix = '' } = sought;
  return exact === '' ? undefined : { ...sought, exact, prefix, suffix };
}
