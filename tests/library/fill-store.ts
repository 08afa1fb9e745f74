import type { Page } from 'playwright';
import { type GeneratedDocument, generatedLibrary } from './generated-library.ts';

const AT_ONCE = 25;

/** Puts generated documents straight into the store of the extension; `page` is one of its pages. */
export async function fillStore(
  page: Page,
  documents: number,
  annotations: number,
  seed = 1,
): Promise<void> {
  let some: GeneratedDocument[] = [];
  for await (const generated of generatedLibrary(documents, annotations, seed)) {
    some.push(generated);
    if (some.length < AT_ONCE) continue;
    await page.evaluate(put, JSON.stringify(some));
    some = [];
  }
  await page.evaluate(put, JSON.stringify(some));
}

/**
 * In the page; as JSON, for the driver takes long over many objects. Writes to the database that the extension has
 * opened before.
 */
async function put(json: string): Promise<void> {
  const generated = JSON.parse(json) as GeneratedDocument[];
  const opening = indexedDB.open('policylens');
  const db = await new Promise<IDBDatabase>((done, failed) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const writing = db.transaction(['documents', 'annotations'], 'readwrite');
  for (const { document, annotations } of generated) {
    writing.objectStore('documents').put(document);
    for (const annotation of annotations) writing.objectStore('annotations').put(annotation);
  }
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  db.close();
}
