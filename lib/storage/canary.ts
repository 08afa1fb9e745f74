import { Dexie } from 'dexie';
import { storage } from 'wxt/utils/storage';
import type { AnnotationStore, Summary } from './annotation-store.ts';
import { followSetting } from './follow-setting.ts';

/** What there was before the browser emptied the store. */
export type Lost = Omit<Summary, 'database'>;

/** What the store held when it was last looked at: numbers and times, nothing of its content. */
interface Canary extends Summary {
  lost?: Lost;
}

/**
 * In the extension's own storage, which is another backend than IndexedDB: browsers that run out of space, or find a
 * database broken, empty the one and leave the other.
 */
const canary = storage.defineItem<Canary>('local:canary');

/** Milliseconds from a change to the note of it; several changes are noted at once. */
const PAUSE = 1000;

/** Notes what the store holds, now and after each change in whatever context; returns its stop. */
export function tendCanary(store: Pick<AnnotationStore, 'summary'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = async () => {
    timer = undefined;
    await canary.setValue(noted(await canary.getValue(), await store.summary()));
  };
  // A store that cannot be opened has nothing to note; who uses it says so.
  const noteSoon = () => {
    timer ??= setTimeout(() => note().catch(() => {}), PAUSE);
  };
  note().catch(() => {});
  Dexie.on.storagemutated.subscribe(noteSoon);
  return () => {
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(noteSoon);
  };
}

/** Calls back with what was lost, if anything, now and whenever that changes; returns its stop. */
export function watchLoss(heard: (lost: Lost | undefined) => void): () => void {
  return followSetting(canary, (value) => heard(value?.lost));
}

/** The person has been told. */
export async function forgetLoss(): Promise<void> {
  const value = await canary.getValue();
  if (value === null) return;
  const { lost: _, ...rest } = value;
  await canary.setValue(rest);
}

/** Another database than the one that held something: that one is lost. */
function noted(before: Canary | null, now: Summary): Canary {
  if (before === null) return now;
  const { database, lost, ...held } = before;
  if (database !== now.database && held.documents > 0) return { ...now, lost: held };
  return lost === undefined ? now : { ...now, lost };
}
