import type { Codebook } from '../../annotation/codebook/codebook.ts';
import type { TagUse } from '../../annotation/codebook/tag-uses.ts';
import type { PanelNews } from '../panel/panel-state.ts';

/** What is picked in the tree: a code by its path, or a group by its index. */
export type Picked = { code: string } | { group: number };

/** Everything the editor of codebooks shows. */
export interface CodebookState {
  /** The built-in ones first. */
  codebooks: readonly Codebook[];
  /** The one that is edited. */
  shown: Codebook;
  /** Id of the one whose tags are offered in pages. */
  offered: string;
  picked?: Picked;
  /** Over all documents; none before they are counted. */
  uses?: readonly TagUse[];
  /** A change that waits for the person's word on what becomes of annotations. */
  asked?: AskedChange;
  plan?: ImportPlan;
  news?: CodebookNews;
}

/** A code is to have another path, and annotations have its tag. */
export interface AskedChange {
  from: string;
  to: string;
  /** Two tags become one. */
  merges: boolean;
  annotations: number;
  documents: number;
}

/** What an import would do. */
export interface ImportPlan {
  /** Name of the file. */
  file: string;
  name: string;
  groups: number;
  codes: number;
  levels: number;
  /** How it is other than the codebook of one's own that has its name or id, if there is one. */
  existing?: { name: string; added: number; changed: number; gone: number };
  /** What the file has and a codebook has no place for. */
  leftOut: readonly LeftOut[];
}

/** Sets that are no groups; colours that became the nearest of six; names that had a slash, or stood there twice. */
export type LeftOut = { what: 'sets' | 'colours' | 'slashes' | 'doubles'; count: number };

/** What has just happened. */
export type CodebookNews =
  | { is: 'deleted'; name: string }
  | { is: 'merged' | 'renamed'; annotations: number; documents: number }
  | { is: 'undone'; tagsStay: boolean }
  | { is: 'imported'; name: string }
  /** Another tab had changed it too. */
  | { is: 'bothKept'; name: string }
  | { is: 'exported'; file: string }
  | Extract<PanelNews, { is: 'failed' | 'refused' }>;

/** Another state of the codebook that is shown. */
export interface CodebookChange {
  codebook: Codebook;
  picked?: Picked;
  /** A path that is another one now; annotations may follow. */
  renaming?: { from: string; to: string };
  /** The name of what goes, to be told. */
  deleted?: string;
  /** Changes in a row of the same step are undone together. */
  step?: string;
}

/** Everything that can be done there. */
export interface CodebookActions {
  show(id: string): void;
  /** Has its tags offered in pages. */
  offer(id: string): void;
  make(): void;
  /** Makes a codebook of one's own of the one that is shown. */
  copy(): void;
  /** Deletes the one that is shown. */
  remove(): void;
  pick(picked: Picked | undefined): void;
  change(change: CodebookChange): void;
  /** What becomes of the annotations that an asked change is about. */
  answer(how: 'follow' | 'stay' | 'cancel'): void;
  undo(): void;
  exportAs(format: 'json' | 'qdc'): void;
  /** Runs dry: see `ImportPlan`. */
  importFile(file: File): void;
  /** Takes the file of the plan, in place of the codebook that is there or beside it. */
  confirmImport(how: 'replace' | 'add'): void;
  cancelImport(): void;
  dismissNews(): void;
}
