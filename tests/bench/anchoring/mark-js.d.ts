/** mark.js has no types of its own; the one method that is measured. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Node);
    markRanges(ranges: readonly { start: number; length: number }[]): void;
  }
}
