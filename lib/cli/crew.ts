import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Item, Printed } from './item.ts';
import { complaintAbout, type PrintOptions, print } from './print.ts';

/** Those who read notices. */
export interface Crew {
  /** How many items they can have in hand before more would only wait. */
  room: number;
  /** Never rejects. */
  print(item: Item): Promise<Printed>;
  /** Ends what the crew has started. */
  dismiss(): Promise<void>;
}

/** Enough that no thread waits while the first of the row takes its time. */
const ROOM_PER_THREAD = 4;

/** This thread alone. */
export function crewOfOne(options: PrintOptions): Crew {
  return {
    room: 1,
    print: async (item) => print(item, options),
    dismiss: async () => undefined,
  };
}

interface Task {
  item: Item;
  settle: (printed: Printed) => void;
}

/** The worker beside this file: TypeScript in the checkout, JavaScript in the package. */
const WORKER = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);

/**
 * Up to `threads` worker threads, each started when there is work for it. One that dies, as by want of memory,
 * costs its item; another takes its place.
 *
 * @param module what the threads run
 */
export function crewOfThreads(threads: number, options: PrintOptions, module = WORKER): Crew {
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task>();
  const waiting: Task[] = [];

  function assign(): void {
    const worker = waiting.length > 0 ? (idle.pop() ?? startIfRoom()) : undefined;
    const task = worker && waiting.shift();
    if (!task) return;
    busy.set(worker, task);
    worker.postMessage(task.item);
  }

  function startIfRoom(): Worker | undefined {
    if (busy.size >= threads) return undefined;
    const worker = new Worker(module, { workerData: options });
    worker.on('message', (printed: Printed) => {
      idle.push(worker);
      finish(worker, printed);
    });
    worker.on('error', (error) => {
      const item = busy.get(worker)?.item;
      if (item) finish(worker, complaintAbout(item, error));
      else idle.splice(idle.indexOf(worker), 1);
    });
    return worker;
  }

  function finish(worker: Worker, printed: Printed): void {
    const task = busy.get(worker);
    busy.delete(worker);
    task?.settle(printed);
    assign();
  }

  return {
    room: threads * ROOM_PER_THREAD,
    print: (item) =>
      new Promise((settle) => {
        waiting.push({ item, settle });
        assign();
      }),
    dismiss: async () => {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
