/** Why a file was refused. A page of the extension says it in the person's language, from `code` and `path`. */
export interface ImportError {
  code: ImportErrorCode;
  /** Where in the file, such as `first.items.3.target.source`; empty for the file as a whole. */
  path: string;
  /** What is wrong there, in plain English. */
  detail: string;
}

/** What a program can tell a fault by; `detail` says more in words. */
export type ImportErrorCode =
  /** More characters than a file of ours can have. */
  | 'tooLarge'
  /** No JSON, or cut off. */
  | 'notJson'
  /** JSON, but no W3C AnnotationCollection. */
  | 'notCollection'
  /** An AnnotationCollection of another program: without the documents. */
  | 'notOurs'
  /** Written by a later version. */
  | 'newerVersion'
  /** A field is missing, unknown, of another type or too long. */
  | 'invalid'
  /** The page has more or fewer annotations than the collection says. */
  | 'wrongTotal'
  /** Two documents or two annotations with one id. */
  | 'duplicate'
  /** An annotation whose document is not in the file. */
  | 'noDocument'
  /** A zip that is cut off or broken, or none. */
  | 'notZip'
  /** A zip without the parts of a REFI-QDA project. */
  | 'notProject'
  /** Neither the JSON nor the REFI-QDA form of a codebook. */
  | 'notCodebook'
  /** XML that is cut off or broken, or not in the characters that it says. */
  | 'notXml'
  /** XML with a document type, which could name files or grow without bound. */
  | 'documentType';
