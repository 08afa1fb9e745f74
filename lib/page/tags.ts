/** Elements whose text is never read: no text of the page, or a control's own. */
export const SKIPPED: ReadonlySet<string> = new Set(
  [
    'style script template noscript textarea title head select option button input datalist',
    'svg math canvas audio video object embed iframe frame frameset map area rp',
  ].flatMap((line) => line.split(' ')),
);

export const HEADING = /^h[1-6]$/;
