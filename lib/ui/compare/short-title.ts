/** What a title begins with that says nothing of where: 关于印发《…. */
const OPENING = /^.{0,20}?关于(?:印发|转发|发布|下达)[《〈“]?/u;
const PLACE = /^\p{Script=Han}{1,6}?(?:自治区|自治州|新区|省|市|州|盟|县|旗|区)(?!场)/u;

/** So many characters of a title that names no place. */
const SHORT = 8;

/** A title in a few characters, for a picture: the place it is about, 云泽市, or its beginning. */
export function shortTitle(title: string): string {
  const bare = title.replace(OPENING, '') || title;
  const place = PLACE.exec(bare)?.[0];
  if (place !== undefined) return place;
  return bare.length <= SHORT ? bare : `${bare.slice(0, SHORT)}…`;
}
