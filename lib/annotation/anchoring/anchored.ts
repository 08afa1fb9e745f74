/** Where an annotation stands in the present text, and how sure that is (score 0 to 1). */
export type Anchored =
  | { tier: 'anchored' | 'review'; start: number; end: number; score: number }
  | { tier: 'orphan' };
