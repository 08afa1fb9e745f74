/** Runs that only warm up: a function is compiled in steps as it is called again. */
const WARM_UP = 4;

/**
 * Milliseconds that each of the tasks takes, as the median of `runs`. The tasks take turns, so that whatever else the
 * machine does meets all of them.
 */
export function medianTimes(tasks: readonly (() => unknown)[], runs = 9): number[] {
  const times: number[][] = tasks.map(() => []);
  for (let run = -WARM_UP; run < runs; run++) {
    tasks.forEach((task, at) => {
      const start = performance.now();
      task();
      if (run >= 0) times[at]?.push(performance.now() - start);
    });
  }
  return times.map(median);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** The exponent `k` of time ~ length^k: the slope of the line that fits the logarithms best. */
export function growthExponent(
  points: readonly (readonly [length: number, time: number])[],
): number {
  const logs = points.map(([length, time]) => [Math.log(length), Math.log(time)] as const);
  const mean = (of: 0 | 1) => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return slope / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}
