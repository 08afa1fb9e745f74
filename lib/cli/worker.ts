import { parentPort, workerData } from 'node:worker_threads';
import type { Item } from './item.ts';
import { type PrintOptions, print } from './print.ts';

const options = workerData as PrintOptions;

/** A thread of the crew: an item comes in, its printed line goes out, handed over rather than copied. */
parentPort?.on('message', (item: Item) => {
  const printed = print(item, options);
  parentPort?.postMessage(printed, 'line' in printed ? [printed.line.buffer] : []);
});
