/** First and last year of the five-year plans that notices speak of. */
export const PLANNING_PERIODS: Readonly<Record<string, { from: number; to: number }>> = {
  九五: { from: 1996, to: 2000 },
  十五: { from: 2001, to: 2005 },
  十一五: { from: 2006, to: 2010 },
  十二五: { from: 2011, to: 2015 },
  十三五: { from: 2016, to: 2020 },
  十四五: { from: 2021, to: 2025 },
  十五五: { from: 2026, to: 2030 },
  十六五: { from: 2031, to: 2035 },
};

/** Source of a regular expression for the names of these plans. */
export const PLAN_NAMES = '九五|十[一二三四五六]?五';

/** The same for a plan's name with its quotation marks; group `plan` is the name. */
export const PLAN = `[“"]?(?<plan>${PLAN_NAMES})[”"]?`;
