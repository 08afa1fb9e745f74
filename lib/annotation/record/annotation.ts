/** Field names follow the W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/. */

/** Position in UTF-16 code units, half-open; exported in code points (W3C § 4.2.5). */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** The words, with some of those before and after (W3C § 4.2.4). */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** A clause address as a fragment; `value` is the address (`二/(一)/3`). */
export interface ClauseSelector {
  type: 'FragmentSelector';
  conformsTo: typeof CLAUSE_ADDRESS;
  value: string;
  /** The words of the clause's heading, by which it is known when clauses are counted anew. */
  heading?: string;
}

/** Names the syntax of clause addresses in a FragmentSelector. */
export const CLAUSE_ADDRESS = 'tag:policylens,2026:clause-address';

/** How a passage is found again; several of one passage say the same in other ways. */
export type Selector = ClauseSelector | TextPositionSelector | TextQuoteSelector;

/** A tag (`tagging`) or the note (`commenting`) of an annotation; always plain text. */
export interface WrittenBody {
  type: 'TextualBody';
  purpose: 'tagging' | 'commenting';
  format: 'text/plain';
  value: string;
}

/** What a person decided about a machine's mark: an `Assessment` as JSON. */
export interface AssessingBody {
  type: 'TextualBody';
  purpose: 'assessing';
  format: 'application/json';
  value: string;
}

/** The other end of a relation: the id of an annotation. */
export interface LinkingBody {
  type: 'TextualBody';
  purpose: 'linking';
  format: 'text/plain';
  value: string;
}

/** What a body says, told apart by its `purpose`. */
export type TextualBody = WrittenBody | AssessingBody | LinkingBody;

/** Why it was made (W3C § 3.3.5): `highlighting` has neither tag nor note, `linking` is a relation. */
export type Motivation = 'tagging' | 'commenting' | 'highlighting' | 'assessing' | 'linking';

/** The first passage. It goes by the annotation's own id, unless it was a further one before and has kept its own. */
export interface Target {
  id?: string;
  source: string;
  selector: Selector[];
}

/** A place in the text that an annotation is on: a Specific Resource (W3C § 4), which may have an id of its own. */
export interface Passage {
  /** `urn:uuid:…` */
  id: string;
  /** Where it was seen. */
  source: string;
  selector: Selector[];
  /** As in `Annotation`, of this passage alone. */
  absentFrom?: string;
}

/** One annotation, one record. Times are ISO 8601 in UTC. */
export interface Annotation {
  /** `urn:uuid:…` */
  id: string;
  /** The `id` of its `NoticeDocument`. */
  document: string;
  motivation: Motivation;
  body: TextualBody[];
  /** Where it was seen and what it is on; of a relation the annotation that it goes out from, without selectors. */
  target: Target;
  /** Further passages that it is on, in the order in which they were added; the first one is the `target`. */
  passages?: Passage[];
  created: string;
  modified: string;
  /**
   * The `textHash` of a text of which a person said that it (the first passage) does not stand there; another text is
   * searched anew.
   */
  absentFrom?: string;
  /** Set while its note is being written. */
  draft?: boolean;
  /** When it was deleted: a tombstone that undo brings back. */
  deleted?: string;
}

/** A notice that was opened: its identity, where it was seen, and the text annotations refer to. */
export interface NoticeDocument {
  /** `urn:uuid:…` */
  id: string;
  title: string;
  documentNumber?: string;
  /** SHA-256 in hex of the text without white space, NFKC-folded. */
  textHash: string;
  urls: string[];
  text: string;
  created: string;
  modified: string;
}
