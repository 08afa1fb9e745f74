import type { Span } from '../../text/span.ts';
import type { OutlineNode } from '../notice.ts';
import type { Segment } from './segments.ts';

/** A sentence, or a heading, in its place. Recognisers see one at a time, so every scan is bounded. */
export interface Passage extends Span {
  /** The normal text of `[start, end)`. */
  text: string;
  /** Which characters that rules ask for are in `text`, as `signsOf` says. */
  signs: number;
  /** Innermost node that holds it; its `clause` is the address of what is found here. */
  node?: OutlineNode | undefined;
  /** The node's own heading and those above it, innermost first. */
  headings: readonly string[];
  /** It stands in a chapter that looks back (发展基础, 面临形势). */
  background: boolean;
  /** Names inside: 《…》 and “…” with offsets into `text`, marks included. */
  names: readonly Span[];
  /** What its line says it is about: 专利 in `——专利。全市…`. */
  topic?: string | undefined;
  /** Its parts between commas, once somebody has asked for them; see `segmentsOf`. */
  segments?: readonly Segment[] | undefined;
  /** The last words of the line before, where it begins a line. */
  lineBefore?: string | undefined;
}
