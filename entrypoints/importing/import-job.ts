import type { DryRunNews, PanelNews } from '../../lib/ui/panel/panel-state.ts';

/** What the worker is to do: run a file dry, take it, or stop taking it. */
export type ImportJob = { do: 'plan'; file: File } | { do: 'take' } | { do: 'stop' };

/** What was written, and who has to hear of it. */
export interface Taken {
  news: PanelNews;
  /** Documents whose annotations are others now. */
  touched: readonly string[];
  /** Whether codebooks are. */
  codebooks: boolean;
}

/** What the worker says: how many records are written, then what came of it. */
export type ImportNews =
  | { is: 'progress'; done: number; all: number }
  | { is: 'planned'; news: Planned }
  | { is: 'taken'; taken: Taken | undefined }
  | { is: 'stopped' }
  | { is: 'failed'; message: string };

/** What taking the file would do, or why it is refused. */
export type Planned = DryRunNews | Extract<PanelNews, { is: 'refused' }>;
