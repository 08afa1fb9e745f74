import { essence } from '../identity/essence.ts';

/** Characters in a shingle: shorter ones stand in every notice, longer ones break at every edit. */
const SHINGLE = 6;

/** Of longer texts a sample of about so many shingles is compared. */
const SAMPLE = 4_096;

/**
 * How much of the shorter of two texts stands in the longer one, 0 to 1: the share of its sequences of six characters.
 * Sites print more or less around a notice, so only the shorter one counts. 0 for an empty text.
 */
export function textLikeness(a: string, b: string): number {
  const [short, long] = [essence(a), essence(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short === '') return 0;
  const every = Math.ceil(short.length / SAMPLE);
  const wanted = shingles(short, every);
  if (wanted.size === 0) return long.includes(short) ? 1 : 0;
  const present = shingles(long, every);
  let found = 0;
  for (const shingle of wanted) if (present.has(shingle)) found++;
  return found / wanted.size;
}

/** Hashes of the shingles; of many, those that `every` divides, which are the same ones in both texts. */
function shingles(text: string, every: number): Set<number> {
  const hashes = new Set<number>();
  for (let start = 0; start + SHINGLE <= text.length; start++) {
    const hash = hashOf(text, start);
    if (hash % every === 0) hashes.add(hash);
  }
  return hashes;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + SHINGLE; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // The low bits of FNV are poor, and they choose the sample.
  return (hash ^ (hash >>> 15)) >>> 0;
}
