/**
 * Where content management systems of Chinese government sites put the article. Class and id are matched as the
 * systems write them.
 */
export const CONTAINERS: readonly string[] = [
  // TRS WCM and its editors
  'div.TRS_Editor',
  '.trs_editor_view',
  '.TRS_UEDITOR',
  // Kaipu (UCAP)
  'ucapcontent',
  '#UCAP-CONTENT',
  '#zoomcon',
  // Hanweb JCMS, and whoever copied its text zoom
  '#zoom',
  '#Zoom',
  // Boda vsb
  '#vsb_content',
  '[id^="vsb_content_"]',
  '.v_news_content',
  // others met often
  '.pages_content',
  '#ivs_content',
  '.Article_content',
  '#article-content',
  '.article-content',
  '#articleContent',
  '#mainText',
];

/** JCMS brackets the article with `<meta name=ContentStart>` and `<meta name=ContentEnd>` in the body. */
export const CONTENT_START = 'meta[name="ContentStart" i]';
