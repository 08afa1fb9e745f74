import { announce } from '../../lib/messages/announce.ts';
import type { Importing } from '../../lib/ui/importing.ts';
import type { PanelNews } from '../../lib/ui/panel/panel-state.ts';
import { tellCodebooks } from '../codebook/tell-codebooks.ts';
import { type ImportThread, startImportThread } from './import-thread.ts';

/** A page's imports, one at a time: what a file would do, doing it, and stopping either. */
export interface Imports {
  /** Reads a file and runs its import dry; news are undefined where another file was chosen meanwhile. */
  plan(file: File): Promise<PanelNews | undefined>;
  /** Takes the file of the last plan, whole or not at all. */
  take(): Promise<PanelNews | undefined>;
  /** Nothing of the file is kept then. */
  stop(): void;
}

/** @param progress is told what goes on, and undefined when nothing does */
export function openImports(progress: (importing: Importing | undefined) => void): Imports {
  let thread: ImportThread | undefined;
  let file = '';
  let stage: Importing['stage'] | undefined;
  const during = async <Answer>(
    now: Importing['stage'],
    ask: (mine: ImportThread) => Promise<Answer>,
  ): Promise<Answer | undefined> => {
    const mine = thread;
    if (mine === undefined || stage === 'writing') return undefined;
    stage = now;
    progress({ file, stage });
    try {
      const answer = await ask(mine);
      return thread === mine ? answer : undefined;
    } finally {
      if (thread === mine) {
        stage = undefined;
        progress(undefined);
      }
    }
  };
  return {
    async plan(chosen) {
      // What is being written is not given up for another file.
      if (stage === 'writing') return undefined;
      thread?.end();
      thread = startImportThread();
      file = chosen.name;
      return await during('reading', async (mine) => {
        const answer = await mine.ask({ do: 'plan', file: chosen });
        return answer.is === 'planned' ? answer.news : { is: 'importStopped' };
      });
    },
    take: () =>
      during('writing', async (mine) => {
        const wrote = (done: number, all: number) =>
          progress({ file, stage: 'writing', written: { done, all } });
        const answer = await mine.ask({ do: 'take' }, wrote);
        if (answer.is !== 'taken') return { is: 'importStopped' };
        const { touched = [], codebooks = false, news } = answer.taken ?? {};
        await Promise.all(touched.map(announce));
        if (codebooks) await tellCodebooks();
        return news;
      }),
    stop() {
      if (stage === 'writing') thread?.stop();
      else thread?.end();
    },
  };
}
