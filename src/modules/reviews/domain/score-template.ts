/** One line of the scorecard: its code (`reviewItem.<code>` in the catalogue) and the most points it can bring. */
export interface ScoreItem {
  item: string;
  max: number;
}

/**
 * 准入评审评分表, 100 points: 产业类别 科技水平 投资规模 投资强度 投资主体 环境影响 安全生产 土地利用 规划设计 税收贡献 就业安置.
 * Source: 团风县项目准入综合评价.
 */
export const SCORE_ITEMS = [
  { item: 'industryCategory', max: 5 },
  { item: 'technology', max: 5 },
  { item: 'investmentScale', max: 17 },
  { item: 'investmentIntensity', max: 17 },
  { item: 'investor', max: 10 },
  { item: 'environment', max: 5 },
  { item: 'safety', max: 5 },
  { item: 'landUse', max: 10 },
  { item: 'planning', max: 5 },
  { item: 'taxes', max: 16 },
  { item: 'jobs', max: 5 },
] as const satisfies readonly ScoreItem[];
export type ScoreItemCode = (typeof SCORE_ITEMS)[number]['item'];

/**
 * 一票否决: while one of these applies, no number of points lets a project pass. 产业政策禁止或淘汰 环保不达标 安全不达标
 * 能耗不达标 严重失信 与国土空间规划不符. Titles stand in the catalogue, `reviewVeto.<code>`.
 */
export const VETOES = ['prohibitedIndustry', 'environment', 'safety', 'energy', 'dishonesty', 'spatialPlanning'] as const;
export type VetoCode = (typeof VETOES)[number];

/** Points by item, as decimal strings with one decimal; an item that is not in it has not been scored. */
export type Scores = Readonly<Partial<Record<ScoreItemCode, string>>>;
