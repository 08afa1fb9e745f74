/** A command line that makes no sense; the message is for the person who wrote it. */
export class UsageError extends Error {}
