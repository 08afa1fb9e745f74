import { useState } from 'preact/hooks';
import { timeText } from '../date-text.ts';
import type { Words } from '../words/zh-CN.ts';
import { Asking } from './asking.tsx';
import type { OptionsActions, OptionsState, RestoreItem } from './options-state.ts';
import { Section } from './section.tsx';

interface RestorePointsProps {
  state: Pick<OptionsState, 'documents' | 'points'>;
  actions: Pick<OptionsActions, 'restore'>;
  words: Words;
}

/** What can be brought back: when it was taken, before what, and how much it holds. */
export function RestorePoints({ state, actions, words }: RestorePointsProps) {
  const [asked, setAsked] = useState<number>();
  const { points } = state;
  const restore = (number: number) => {
    setAsked(undefined);
    actions.restore(number);
  };
  return (
    <Section id="restore-points" title={words.restorePoints}>
      {points.length === 0 && <p class="quiet">{words.noRestorePoints}</p>}
      <ul>
        {points.map((point) => (
          <li key={point.number}>
            <div class="row">
              <span class="restore-point">
                <span>{timeText(point.taken, words)}</span>
                <span>{words.restoreReasons[point.reason]}</span>
                <span class="quiet">{words.holds(point.documents, point.annotations)}</span>
              </span>
              <button type="button" class="button" onClick={() => setAsked(point.number)}>
                {words.restore}
              </button>
            </div>
            {asked === point.number && (
              <Asking
                question={questionOf(point, { state, words })}
                verb={words.restore}
                onDo={() => restore(point.number)}
                onCancel={() => setAsked(undefined)}
                words={words}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Names both sides: what comes, and what goes into a restore point of its own. */
function questionOf(
  point: RestoreItem,
  { state, words }: Pick<RestorePointsProps, 'state' | 'words'>,
): string {
  const annotations = state.documents.reduce((sum, it) => sum + it.annotations, 0);
  return words.restoreQuestion(
    timeText(point.taken, words),
    words.holds(point.documents, point.annotations),
    words.holds(state.documents.length, annotations),
  );
}
