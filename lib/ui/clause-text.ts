const CHAPTER = /^[一二三四五六七八九十百]+$/;

/**
 * A clause address as officials write it: `二/(三)/7` is 二（三）7, a chapter alone 一、. Numbers that would run into
 * each other are parted: `二/1` is 二、1, `专栏1/3` is 专栏1·3.
 */
export function clauseText(address: string): string {
  const parts = address.split('/').map((part) => part.replace('(', '（').replace(')', '）'));
  const [first = ''] = parts;
  if (parts.length === 1) return CHAPTER.test(first) ? `${first}、` : first;
  return parts.reduce((text, part) => text + separator(text, part) + part);
}

function separator(before: string, part: string): string {
  if (CHAPTER.test(before) && /^\d/.test(part)) return '、';
  return /[\d一二三四五六七八九十]$/.test(before) && /^[\d一二三四五六七八九十]/.test(part)
    ? '·'
    : '';
}
