import { defineExtensionMessaging } from '@webext-core/messaging';

/** The one messenger of a context. The protocols give it its types in `send.ts`, `answer.ts` and `ask-reader.ts`. */
export const wire = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();
