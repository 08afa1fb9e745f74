import type { Words } from '../words/zh-CN.ts';
import type { Progress } from './library-document.ts';

interface ProgressBarProps {
  progress: Progress | undefined;
  onStop(): void;
  onGoOn(): void;
  words: Words;
}

/** Long work says what it does and how far it is, and can be stopped. */
export function ProgressBar({ progress, onStop, onGoOn, words }: ProgressBarProps) {
  if (progress === undefined) return null;
  const { is, done, of } = progress;
  const label = words.library.progress[is](done, of);
  return (
    <div class="work">
      <progress value={done} max={Math.max(1, of)} aria-label={label} />
      <span class="quiet">{label}</span>
      {(is === 'reading' || is === 'counting') && (
        <button type="button" class="button plain" onClick={onStop}>
          {words.library.stop}
        </button>
      )}
      {(is === 'stopped' || is === 'countingStopped') && (
        <button type="button" class="button plain" onClick={onGoOn}>
          {words.library.goOn}
        </button>
      )}
    </div>
  );
}
