/** A page of either driver, for what runs inside it. */
export interface InPage {
  evaluate<Result, Given>(run: (given: Given) => Result, given: Given): Promise<Result>;
}
