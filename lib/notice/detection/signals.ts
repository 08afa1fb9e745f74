/** What is seen of a page, or of a bare text, before anything of it is parsed. */
export interface NoticeSignals {
  title?: string;
  /** `<meta name content>`; the case of the names does not matter. */
  meta?: Record<string, string>;
  /** Text of the article, or of the body where no article was found; a sample from its beginning will do. */
  text: string;
  /** CMS article containers seen, as selectors. */
  containers?: readonly string[];
  /** Share of the text that stands inside links, 0 to 1. */
  linkDensity?: number;
}
