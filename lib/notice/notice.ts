import type { Span } from '../text/span.ts';

/** Why a text is, or is not, taken for an intellectual-property policy notice. */
export interface Detection {
  isPolicy: boolean;
  isIntellectualProperty: boolean;
  /** 0 to 1: how sure the two answers are together. */
  score: number;
  evidence: Evidence[];
}

/** One observation that speaks for (`weight` > 0) or against a notice. */
export interface Evidence {
  sign: EvidenceSign;
  weight: number;
  /** The words of the page that were seen. */
  quote?: string;
  /** How often it was seen, where it was counted. */
  count?: number;
}

/** What can be observed of a page. */
export type EvidenceSign =
  | 'documentNumber'
  | 'title'
  | 'siteMeta'
  | 'container'
  | 'addressees'
  | 'outline'
  | 'intellectualProperty'
  | 'issuingWords'
  | 'responsibleBodies'
  | 'dutyWords'
  | 'notNotice';

/** The facts of GB/T 9704 and of the site's info table. Dates are ISO `YYYY-MM-DD`. */
export interface Metadata {
  title?: string;
  /** The title of the document that the notice issues or forwards (印发、转发). */
  enclosedTitle?: string;
  /** 索引号 in the government's catalogue of open information. */
  indexNumber?: string;
  /** 发文字号, as printed. */
  documentNumber?: string;
  /** 发文机关 */
  issuers?: string[];
  /** 成文日期 */
  issuedOn?: string;
  /** 发布日期 */
  publishedOn?: string;
  /** 主送机关 */
  addressees?: string[];
  /** The plan's own years. */
  period?: { startDate?: string; endDate?: string };
  /** File names of attachments. */
  attachments?: string[];
}

/** A numbered heading or paragraph. `start` is the marker's, `end` the end of all that stands under it. */
export interface OutlineNode extends Span {
  /** As printed, without trailing punctuation: 一, (二), 3, 第一章, 专栏2. */
  marker: string;
  /** Rank of the marker's kind in this document's nesting, 1 the topmost. */
  level: number;
  /** The heading's words after the marker. */
  heading: string;
  /** Clause address: marker path from its root, such as `二/(一)/3`. */
  clause: string;
}

interface MentionBase extends Span {
  /** Unique in the notice: kind and place, such as `target@1218` or `target@1218/2`. */
  id: string;
  /** `source.slice(start, end)`. */
  quote: string;
  /** Address of the innermost clause that holds it. */
  clause?: string;
  /** The name of the rule that made it; `person` where a person did. */
  rule: string;
  /** What a person decided about it; see `withDecisions`. */
  reviewed?: Decided;
  /** The id of that decision. */
  decision?: string;
}

/** A person's word on a mark. */
export type Decided = 'accepted' | 'rejected' | 'corrected' | 'added';

/** How the stated value bounds the target: 不低于 is `>=`, 左右 is `~`. */
export type Comparator = '>=' | '>' | '<=' | '<' | '~' | '=';

/** A quantified commitment; fields as QuantitativeValue, values with 万 and 亿 multiplied out. */
export interface TargetMention extends MentionBase {
  kind: 'target';
  indicator: string;
  comparator: Comparator;
  value: number;
  valueMax?: number;
  unit: string;
  change: 'level' | 'increase' | 'growth' | 'count';
  per?: 'year';
  /** ISO date by which it holds, where its sentence, heading or table says so. */
  by?: string;
  baseline?: { value: number; year?: number };
}

/** A temporal expression, typed as in TIMEX3. */
export interface DeadlineMention extends MentionBase {
  kind: 'deadline';
  type: 'DATE' | 'DURATION' | 'SET';
  relation: 'by' | 'during' | 'within' | 'every';
  startDate?: string;
  endDate?: string;
  /** ISO 8601 duration, such as `P3Y/P5Y`. */
  value?: string;
  workdays?: boolean;
}

/** 牵头, 配合, or 责任单位 where a notice does not tell the two apart. */
export type Role = 'lead' | 'participant' | 'responsible';

/** An organisation to which the document gives work. */
export interface DepartmentMention extends MentionBase {
  kind: 'department';
  name: string;
  aliases: string[];
  role: Role;
  /** A class of bodies (各有关部门), not one of them. */
  generic?: boolean;
}

/** What is found in a notice: three kinds, told apart by `kind`. */
export type Mention = TargetMention | DeadlineMention | DepartmentMention;
/** The three kinds. */
export type MentionKind = Mention['kind'];

/** Marks what a commitment holds by inheritance: the address of the clause that states it. */
export interface Inherited {
  inheritedFrom?: string;
}

/** One clause's work: a row of the task ledger. */
export interface Commitment extends Span {
  clause: string;
  heading: string;
  departments: DepartmentMention[];
  deadlines: (DeadlineMention & Inherited)[];
  targets: TargetMention[];
}

/** What `parseNotice` finds. All spans are into the source text. */
export interface Notice {
  detection: Detection;
  metadata: Metadata;
  outline: OutlineNode[];
  mentions: Mention[];
  commitments: Commitment[];
  /** The machine's findings that a person rejected; they count nowhere. */
  rejected?: Mention[];
  /** Only with `trace: true`. */
  trace?: TraceEntry[];
}

/** What a rule did with a span, and why. */
export interface TraceEntry extends Span {
  rule: string;
  outcome: 'made' | 'refined' | 'dropped';
  reason?: string;
}
