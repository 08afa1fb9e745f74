/** Elements that stand on lines of their own, where no layout says it (HTML § 15.3). */
export const BLOCKS: ReadonlySet<string> = new Set(
  [
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext',
    'pre search section summary table tbody td tfoot th thead tr ul xmp ucapcontent ucaptitle',
  ].flatMap((line) => line.split(' ')),
);
