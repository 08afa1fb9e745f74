import { PLAN_NAMES } from '../time/planning-periods.ts';

/** Headings of chapters that look back or around; what they count has been achieved. */
const BACKGROUND = [
  /(?:战略|发展|规划|编制|工作|现实|时代|政策)背景/u,
  /^(?:现有|现实|已有)?(?:发展|工作|建设|现实|规划|产业)?(?:基础|现状|形势|环境|成就|成效|回顾)(?:[和与及、].*)?$/u,
  /(?:成就|成效|成绩|进展|回顾|现状|现实基础|发展基础和环境)$/u,
  /(?:面临|当前|国内外|发展)的?.{0,6}(?:形势|机遇|挑战|环境)/u,
  /(?:存在|面临|突出)的?.{0,6}问题/u,
  /(?:战略|重大|重要|现实)意义|必要性/u,
  new RegExp(`^“?(?:${PLAN_NAMES})”?(?:期间|时期)?(?:工作|发展)?(?:成就|成效|回顾|基础|情况)`, 'u'),
];

/** 各单位要…,每年12月前报送进展: a clause that is its own heading and tells what to do. */
const TOLD_TO_DO = /(?<![主重需])要|应当|必须|力争|确保|[底月日]前|每[年季月]/u;

/** Whether a chapter under this heading tells what was and is, not what shall be. */
export function isBackgroundHeading(heading: string): boolean {
  if (heading === '') return false;
  const bare = heading.replace(/\s/gu, '');
  if (bare.length > 40 || TOLD_TO_DO.test(bare)) return false;
  return BACKGROUND.some((pattern) => pattern.test(bare));
}
