import type { NormalText } from '../text/normal-text.ts';
import type { Metadata, OutlineNode } from './notice.ts';

/** What the recognisers are given: the normal text with its outline (spans into the normal text) and facts. */
export interface Structure {
  normal: NormalText;
  outline: readonly OutlineNode[];
  metadata: Metadata;
}
