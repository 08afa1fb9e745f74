/** `policylens/exchange`: how notices and annotations leave, and come back. */

export { exportedDecisions } from './decided-notice.ts';
export { documentFromText, type ForeignText } from './document-from-text.ts';
export { type Agreement, agreementOf } from './double-coding/agreement.ts';
export { EXPORT_FORMAT_NAMES, type ExportFormatName } from './export-file-types.ts';
export { type ExportOptions, exportAs } from './export-formats.ts';
export { type ExportLoss, exportLosses } from './export-losses.ts';
export type { ExportedNotice } from './exported-notice.ts';
export { exportFileName } from './file-name.ts';
export { fromHypothesis } from './hypothesis/from-hypothesis.ts';
export type { ImportError, ImportErrorCode } from './import-error.ts';
export { fromJsonLd, type Read } from './json-ld/from-json-ld.ts';
export { type Exchanged, toJsonLd } from './json-ld/to-json-ld.ts';
export { fromQdpx } from './refi-qda/from-qdpx.ts';
export type { ExportLanguage } from './tables/column-names.ts';
