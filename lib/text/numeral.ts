/** Digits as documents print them; the circles stand for 〇. */
const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const ARABIC = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?';
const CHINESE = '[〇○零一二两三四五六七八九十百千万亿]+(?:点[〇○零一二三四五六七八九]+)?';

/** Of 1.5万, 3千, 2亿, 1.8 万: what may follow Arabic digits. */
const MULTIPLIER = ' ?[十百千]?[万亿]{1,2}|[百千](?![分])';

/** Source of a regular expression for a number in Arabic digits with an optional 万 or 亿. No groups. */
export const ARABIC_NUMERAL = `(?:(?:${ARABIC})(?:${MULTIPLIER})?)`;

/** Source of a regular expression for a number in Chinese numerals. No groups. */
export const CHINESE_NUMERAL = `(?:${CHINESE})`;

const WHOLE_ARABIC = new RegExp(`^(${ARABIC})(${MULTIPLIER})?$`);

/**
 * The number that `text` states, 万 and 亿 multiplied out; `undefined` where it states none (几十, 三五, 十二五).
 * 百分之三十 is 30: the unit is its reader's matter.
 */
export function readNumeral(text: string): number | undefined {
  if (isPlain(text)) return Number(text);
  if (text.length > LONGEST) return undefined;
  const bare = text.startsWith('百分之') ? text.slice(3) : text;
  const arabic = WHOLE_ARABIC.exec(bare);
  if (arabic) return readArabic(arabic[1] ?? '', arabic[2] ?? '');
  if (text === '百分之百') return 100;
  if (bare === '' || !/^[〇○零一二两三四五六七八九十百千万亿点]+$/.test(bare)) return undefined;
  const [whole = '', fraction] = bare.split('点', 2);
  if (whole === '') return undefined;
  const value = readDigits(whole) ?? readPlaces(whole);
  if (value === undefined || fraction === undefined) return value;
  const decimals = Array.from(fraction, (digit) => DIGITS[digit] ?? '').join('');
  return decimals === '' ? undefined : Number(`${value}.${decimals}`);
}

/** Whatever has more characters is no number that a notice states. */
const LONGEST = 40;

/** So many digits a number keeps exactly. */
const EXACT = 15;

/** Whether digits are all there is, as in most numbers: no pattern need be asked. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text.length > 0 && text.length <= EXACT;
}

function readArabic(digits: string, multiplier: string): number {
  const plain = digits.replaceAll(',', '');
  if (multiplier === '' && plain.length <= EXACT) return Number(plain);
  let factor = 1;
  for (const character of multiplier) factor *= TENS[character] ?? MYRIADS[character] ?? 1;
  return Number((Number(plain) * factor).toPrecision(EXACT));
}

/** 二〇二五: digit by digit. Two or three digits without a zero (三五) say "three to five" and are no number. */
function readDigits(text: string): number | undefined {
  let digits = '';
  for (let at = 0; at < text.length; at++) {
    const digit = DIGITS[text.charAt(at)];
    if (digit === undefined) return undefined;
    digits += digit;
  }
  const spoken = digits.length > 1 && digits.length < 4 && !/[〇○零]/.test(text);
  return spoken || digits === '' ? undefined : Number(digits);
}

/** 三千二百万: sections of up to four places, each times its myriad; places must descend. */
function readPlaces(text: string): number | undefined {
  let total = 0;
  let rest = text;
  for (const myriad of ['亿', '万']) {
    const at = rest.lastIndexOf(myriad);
    if (at === 0) return undefined;
    if (at > 0) {
      const section = readPlaces(rest.slice(0, at));
      if (section === undefined) return undefined;
      total += section * (MYRIADS[myriad] ?? 1);
      rest = rest.slice(at + 1);
    }
  }
  const last = rest === '' ? 0 : readSection(rest, total > 0);
  return last === undefined ? undefined : total + last;
}

const SECTION =
  /^(?:([一二两三四五六七八九])千)?(?:[〇○零]?([一二两三四五六七八九])百)?(?:[〇○零]?([一二三四五六七八九]?)(十))?(?:[〇○零]?([一二两三四五六七八九]))?$/;

/** Up to 九千九百九十九; after a larger section it may begin with 零. */
function readSection(text: string, follows: boolean): number | undefined {
  const places = SECTION.exec(text);
  if (!places || text === '' || (!follows && /^[〇○零]./.test(text))) return undefined;
  const digit = (character: string | undefined) => DIGITS[character ?? ''] ?? 0;
  const tens = places[4] === undefined ? 0 : digit(places[3]) || 1;
  return digit(places[1]) * 1000 + digit(places[2]) * 100 + tens * 10 + digit(places[5]);
}
