/**
 * Where the parser knowingly falls short of the marks, by notice: what it misses and what it says instead. A change in
 * either direction shows in `notices.test.ts`.
 */
export const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  // Whether 在2023年开展 bounds by the year's end or during it, the guideline leaves open.
  'held-out/footnote-baseline.txt': [
    'missed 340 “2023年” deadline by 2023-12-31',
    'invented 340 “2023年” deadline during 2023-01-01/2023-12-31',
  ],
  // 新认定 counts like 认定, where 新增 adds.
  'held-out/ledger-lines.txt': [
    'missed 44 “新认定高新技术企业25家” target 高新技术企业 = 25 家 increase',
    'invented 44 “新认定高新技术企业25家” target 高新技术企业 = 25 家 count',
  ],
};
