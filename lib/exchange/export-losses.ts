import type { WhyLapsed } from '../annotation/review/standing-decisions.ts';
import { living, placesOf } from './annotation-place.ts';
import { exportedDecisions } from './decided-notice.ts';
import type { ExportFormatName } from './export-file-types.ts';
import type { ExportedNotice } from './exported-notice.ts';
import { exportedTitle } from './exported-title.ts';

/** Something that does not leave as it is here, and why. */
export interface ExportLoss {
  /** Title of its notice. */
  title: string;
  is: 'annotation' | 'decision';
  /** The words it is on. */
  quote: string;
  why: WhyLapsed;
}

/** Formats that have place only for passages of the text: there, an annotation whose words are gone has none. */
const BY_PLACE: readonly ExportFormatName[] = ['doccano', 'label-studio', 'qdpx'];

/** Formats that hold decisions as they are, or nothing that is decided about. */
const WHOLE: readonly ExportFormatName[] = ['jsonld', 'qdc'];

/**
 * What a format cannot take along: decisions that hold no more in the stored text, and annotations whose words are not
 * in it. In a .qdpx these are kept as notes of their document.
 */
export function exportLosses(
  format: ExportFormatName,
  notices: readonly ExportedNotice[],
): ExportLoss[] {
  if (WHOLE.includes(format)) return [];
  return notices.flatMap((exported) => [
    ...lapsed(exported),
    ...(BY_PLACE.includes(format) ? unplaced(exported) : []),
  ]);
}

function lapsed(exported: ExportedNotice): ExportLoss[] {
  const title = exportedTitle(exported);
  return exportedDecisions(exported).lapsed.map(({ quote, why }) => ({
    ...{ title, quote, why },
    is: 'decision',
  }));
}

function unplaced(exported: ExportedNotice): ExportLoss[] {
  const title = exportedTitle(exported);
  const places = living(exported.annotations).flatMap((annotation) =>
    placesOf(annotation, exported),
  );
  return places.flatMap(({ quote, span }) =>
    span ? [] : [{ title, is: 'annotation', quote, why: 'gone' }],
  );
}
