import type { Annotation } from './annotation.ts';

/**
 * Whether it is what a person calls an annotation: on passages, not deleted; neither a decision about a machine's mark
 * nor a relation.
 */
export function isWritten({ deleted, motivation }: Annotation): boolean {
  return deleted === undefined && motivation !== 'assessing' && motivation !== 'linking';
}
