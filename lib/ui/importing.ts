/** A file that is being imported: read and compared with what is stored, or written. */
export interface Importing {
  /** Its name. */
  file: string;
  stage: 'reading' | 'writing';
  /** Of all records, so many are written; absent before the first. */
  written?: { done: number; all: number };
}
