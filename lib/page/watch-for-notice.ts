import { detectNotice } from '../notice/detection/detect.ts';
import type { NoticeSignals } from '../notice/detection/signals.ts';
import type { Detection } from '../notice/notice.ts';
import { bodyOf } from './article.ts';
import { watchMutations } from './mutation-watch.ts';
import { collectSignals } from './signals.ts';
import { namesSubject } from './subject.ts';
import { unshadowed } from './unshadowed.ts';

/**
 * Tells once that a document shows a notice on intellectual property: now, or when its text has come. Then, and when
 * stopped, nothing is watched any more.
 *
 * @returns stops watching
 */
export function watchForNotice(
  document: Document,
  found: (detection: Detection) => void,
): () => void {
  let last: NoticeSignals | undefined;
  let stop = () => {};
  /** Decides only on what it has not decided on; true if there was something new. */
  const look = (): boolean => {
    if (!namesSubject(unshadowed(bodyOf(document), 'textContent') ?? '')) return false;
    const signals = collectSignals(document);
    if (signals.text === last?.text && signals.title === last.title) return false;
    last = signals;
    const detection = detectNotice(signals);
    if (!detection.isPolicy || !detection.isIntellectualProperty) return true;
    stop();
    decided = true;
    found(detection);
    return true;
  };
  let decided = false;
  look();
  if (!decided) stop = watchMutations(document, look);
  return () => stop();
}
