import { liveQuery } from 'dexie';

/** Calls back with the result of a query now and whenever what it read changes; returns its stop. */
export function watch<T>(query: () => Promise<T>, heard: (result: T) => void): () => void {
  const subscription = liveQuery(query).subscribe(heard);
  return () => subscription.unsubscribe();
}
