/** Ranks that stand side by side: 国家知识产权优势企业8家、示范企业2家. */
const RANK =
  '优势|示范|试点|领军|骨干|龙头|标杆|培育|种子|瞪羚|独角兽|金|银|铜|优秀|一等|二等|三等|特等';
const RANKED = new RegExp(`^(?<head>.*?)(?:${RANK})(?<kind>\\p{Script=Han}{1,4})$`, 'u');
const RANK_ALONE = new RegExp(`^(?:${RANK})(?<kind>\\p{Script=Han}{1,4})$`, 'u');

/** The head that `indicator` leaves to the one `before` it, where both are ranks of one kind of thing: 国家知识产权示范企业. */
export function withHeadOf(before: string | undefined, indicator: string): string {
  const kind = RANK_ALONE.exec(indicator)?.groups?.kind;
  if (kind === undefined || before === undefined) return indicator;
  const ranked = RANKED.exec(before)?.groups;
  return ranked?.kind === kind ? `${ranked.head}${indicator}` : indicator;
}
