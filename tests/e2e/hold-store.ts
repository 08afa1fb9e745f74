import type { Page } from 'playwright';

/**
 * Keeps the store busy with one long transaction: whoever else wants it waits.
 *
 * @param own a page of the extension that stays open
 * @returns lets it go
 */
export async function holdStore(own: Page): Promise<() => Promise<unknown>> {
  await own.evaluate(async () => {
    const opening = indexedDB.open('policylens');
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const documents = opening.result.transaction('documents', 'readwrite').objectStore('documents');
    Reflect.set(window, 'held', true);
    const again = () => {
      if (Reflect.get(window, 'held')) documents.count().onsuccess = again;
    };
    again();
  });
  return () => own.evaluate(() => Reflect.set(window, 'held', false));
}
