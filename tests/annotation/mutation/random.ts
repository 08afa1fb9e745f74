/** Numbers that look random and are the same in every run. */
export interface Random {
  /** At least `from`, less than `to`. */
  below(to: number, from?: number): number;
  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T;
  isHeads(): boolean;
}

/** Mulberry32: 32 bits of state, enough for samples. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (to: number, from = 0): number => from + Math.floor(next() * (to - from));
  return {
    below,
    of: <T>(list: readonly T[]) => list[below(list.length)] as T,
    isHeads: () => next() < 0.5,
  };
}
