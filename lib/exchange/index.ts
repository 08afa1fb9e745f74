/** `policylens/exchange`: how notices and annotations leave, and come back. */
export { type Agreement, agreementOf } from './agreement.ts';
export type { ExportLanguage } from './column-names.ts';
export { exportedDecisions } from './decided-notice.ts';
export { documentFromText, type ForeignText } from './document-from-text.ts';
export { EXPORT_FORMAT_NAMES, type ExportFormatName } from './export-file-types.ts';
export { type ExportOptions, exportAs } from './export-formats.ts';
export { type ExportLoss, exportLosses } from './export-losses.ts';
export type { ExportedNotice } from './exported-notice.ts';
export { exportFileName } from './file-name.ts';
export { fromHypothesis } from './from-hypothesis.ts';
export { fromJsonLd, type Read } from './from-json-ld.ts';
export { fromQdpx } from './from-qdpx.ts';
export type { ImportError, ImportErrorCode } from './import-error.ts';
export { type Exchanged, toJsonLd } from './to-json-ld.ts';
