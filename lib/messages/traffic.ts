import type { GenericSchema } from 'valibot';
import type { Sender } from './sender.ts';

/** The types of a protocol: its message names. */
export type TypeOf<P> = keyof P & string;

/** What a message carries. */
export type DataOf<P, K extends keyof P> = P[K] extends (data: infer D) => unknown ? D : never;

/** What it is answered with. */
export type AnswerOf<P, K extends keyof P> = P[K] extends (data: never) => infer A ? A : never;

/** One schema for every message of a protocol. */
export type Requests<P> = { readonly [K in TypeOf<P>]: GenericSchema<unknown, DataOf<P, K>> };

/** One handler for every message of a protocol; `data` is valid, `sender` is this extension. */
export type Handlers<P> = {
  readonly [K in TypeOf<P>]: (
    data: DataOf<P, K>,
    sender: Sender,
  ) => AnswerOf<P, K> | Promise<AnswerOf<P, K>>;
};
