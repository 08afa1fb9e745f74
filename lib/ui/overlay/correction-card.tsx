import { ReadingForm } from '../reading-form.tsx';
import type { Words } from '../words/zh-CN.ts';
import type { Correction, MarkActions } from './overlay-view.ts';

interface CorrectionCardProps {
  correction: Correction;
  actions: MarkActions & { close(): void };
  words: Words;
}

/** A mark in its form: the words with their ends to be moved, and how they are to be read. */
export function CorrectionCard({ correction, actions, words }: CorrectionCardProps) {
  const { quote, readings, inPanel } = correction;
  return (
    <div class="correction">
      <blockquote class="song" lang="zh-CN" aria-live="polite">
        {shortened(quote)}
      </blockquote>
      <div class="ends">
        {ENDS.map(([which, by, icon]) => (
          <button
            type="button"
            class="button plain"
            key={`${which} ${by}`}
            aria-label={words.decisions.moveEnd(which, by)}
            title={words.decisions.moveEnd(which, by)}
            onClick={() => actions.moveEnd(which, by)}
          >
            {icon}
          </button>
        ))}
      </div>
      <p class="quiet small">{words.decisions.endsHint}</p>
      {inPanel ? (
        <p class="quiet small">{words.reviewQueue.formInPanel}</p>
      ) : (
        <ReadingForm
          quote={quote}
          readings={readings}
          onSave={actions.saveReading}
          onCancel={actions.close}
          words={words}
        />
      )}
    </div>
  );
}

/** In the order of the line: the beginning out and in, the end in and out. */
const ENDS = [
  ['start', -1, '⇤'],
  ['start', 1, '↦'],
  ['end', -1, '↤'],
  ['end', 1, '⇥'],
] as const;

/** Of a long passage both ends are shown: they are what is moved. */
const MOST = 60;

const shortened = (quote: string) =>
  quote.length <= MOST ? quote : `${quote.slice(0, MOST / 2)}……${quote.slice(-MOST / 2)}`;
