/** A piece of a text that was changed. */
export interface Part {
  is: 'kept' | 'deleted' | 'added';
  text: string;
}

/** Numbers, with their sign of percent, and Latin words are changed whole; of Chinese, single characters. */
const TOKEN = /\d+(?:\.\d+)?%?|[A-Za-z]+|./gsu;

/** Of larger pairs (tokens × tokens) only what stands at both ends is told to be kept. */
const LARGEST = 1_000_000;

/**
 * What was kept, deleted and added on the way from one wording to another: a longest common subsequence, but a single
 * character kept between two changes is told as changed with them, so that whole words are read.
 */
export function wordChanges(before: string, after: string): Part[] {
  const [a, b] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const shorter = Math.min(a.length, b.length) - head;
  while (tail < shorter && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = middleParts(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joined([
    { is: 'kept', text: a.slice(0, head).join('') },
    ...middle,
    { is: 'kept', text: a.slice(a.length - tail).join('') },
  ]);
}

function middleParts(a: readonly string[], b: readonly string[]): Part[] {
  if (a.length * b.length > LARGEST) return [deleted(a.join('')), added(b.join(''))];
  const common = commonLengths(a, b);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [from, to] = [a[i], b[j]];
    if (from !== undefined && from === to) {
      parts.push({ is: 'kept', text: from });
      i++;
      j++;
    } else if (to === undefined || (from !== undefined && common(i + 1, j) >= common(i, j + 1))) {
      parts.push(deleted(a[i++] ?? ''));
    } else parts.push(added(b[j++] ?? ''));
  }
  return parts;
}

const deleted = (text: string): Part => ({ is: 'deleted', text });
const added = (text: string): Part => ({ is: 'added', text });

/** The length of the longest common subsequence of what follows `i` in one list and `j` in the other. */
function commonLengths(
  a: readonly string[],
  b: readonly string[],
): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

/** Parts of one kind in a row as one, in each change what was deleted first. */
function joined(parts: readonly Part[]): Part[] {
  const told: Part[] = [];
  let [gone, come] = ['', ''];
  const flush = () => {
    if (gone !== '') told.push(deleted(gone));
    if (come !== '') told.push(added(come));
    [gone, come] = ['', ''];
  };
  for (const [index, { is, text }] of parts.entries()) {
    const lone = is === 'kept' && isBetweenChanges(parts, index);
    if (is === 'deleted' || lone) gone += text;
    if (is === 'added' || lone) come += text;
    if (is !== 'kept' || lone || text === '') continue;
    flush();
    const last = told.at(-1);
    if (last?.is === 'kept') last.text += text;
    else told.push({ is, text });
  }
  flush();
  return told;
}

/** Whether a part is a single character that stands alone between changes. */
function isBetweenChanges(parts: readonly Part[], index: number): boolean {
  const [before, after] = [parts[index - 1], parts[index + 1]];
  if (before === undefined || after === undefined || parts[index]?.text.length !== 1) return false;
  return before.is !== 'kept' && after.is !== 'kept' && after.text !== '';
}
