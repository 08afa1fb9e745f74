/** The pages written for these tests, by file name without `.txt` (which keeps linters of good HTML away). */
const PAGES = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('./pages/*.html.txt', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, html]) => [path.replace(/^\.\/pages\/|\.txt$/g, ''), html]),
);

export const PAGE_NAMES = Object.keys(PAGES);

/** Shows a page of this folder, or any HTML, in a frame of the test's document; gone with `removePages`. */
export async function loadPage(nameOrHtml: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px; border: 0';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = PAGES[nameOrHtml] ?? nameOrHtml;
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('The frame shows no document');
  return frame.contentDocument;
}

export function removePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
