import { compare } from '../../../kernel/decimal.js';
import type { FieldError } from '../../../kernel/errors.js';

/** Where the site stands: 场地平整 基础施工 主体施工 设备安装. */
export const SITE_STAGES = ['levelling', 'foundation', 'mainStructure', 'equipment'] as const;
export type SiteStage = (typeof SITE_STAGES)[number];

/** How investment is reported once a project is in: by hand every month, or on line. */
export type StatisticsRoute = 'byHand' | 'onLine';

/** 固定资产投资统计: 计划总投资 500 万元 and more enters; from 5000 万元 on it is reported on line. Yuan. */
const ENTERS_FROM = '5000000';
const ON_LINE_FROM = '50000000';
/** 现场照片. */
const PHOTOS = 2;

/** 入统材料: what filing, construction contract and application say. Money yuan, days 'YYYY-MM-DD'. */
export interface StatisticsPapers {
  filingEntity: string | null;
  filingOn: string | null;
  filingTotal: string | null;
  contractEntity: string | null;
  contractOn: string | null;
  applicationEntity: string | null;
  applicationTotal: string | null;
  siteStage: SiteStage | null;
}

/** The papers with what else the check asks. */
export interface StatisticsFacts extends StatisticsPapers {
  photoCount: number;
  commencedOn: string | null;
  /** Of the deal: stands in while no paper names a planned total. */
  totalInvestment: string | null;
}

/** One finding; a field of the papers where it can be mended. */
export interface StatisticsFinding {
  code: string;
  ok: boolean;
  field: string | null;
}

/** The planned total that counts: of the application, else of the filing, else of the deal. */
export const plannedTotal = ({ applicationTotal, filingTotal, totalInvestment }: Pick<StatisticsFacts, 'applicationTotal' | 'filingTotal' | 'totalInvestment'>): string | null =>
  applicationTotal ?? filingTotal ?? totalInvestment;

/** Does a project of this size have to enter? */
export const hasToEnter = (total: string | null): boolean => total !== null && compare(total, ENTERS_FROM) >= 0;

/** How it is reported; null for one that is too small. */
export function routeOf(total: string | null): StatisticsRoute | null {
  if (total === null || !hasToEnter(total)) return null;
  return compare(total, ON_LINE_FROM) >= 0 ? 'onLine' : 'byHand';
}

/**
 * The check of the papers, as statistical offices make it: one entity in all three, filed before the construction contract,
 * one planned total, two photographs of the site, the main work begun (levelling is no start), large enough, commenced.
 */
export const findingsOf = (facts: StatisticsFacts): StatisticsFinding[] => [
  { code: 'STATISTICS_ENTITY', ok: isSame([facts.filingEntity, facts.contractEntity, facts.applicationEntity].map(folded)), field: firstMissing(facts, ['filingEntity', 'contractEntity', 'applicationEntity']) },
  { code: 'STATISTICS_DAYS', ok: facts.filingOn !== null && facts.contractOn !== null && facts.filingOn <= facts.contractOn, field: firstMissing(facts, ['filingOn', 'contractOn']) },
  {
    code: 'STATISTICS_TOTAL', ok: facts.filingTotal !== null && facts.applicationTotal !== null && compare(facts.filingTotal, facts.applicationTotal) === 0,
    field: firstMissing(facts, ['filingTotal', 'applicationTotal']),
  },
  { code: 'STATISTICS_PHOTOS', ok: facts.photoCount >= PHOTOS, field: 'photoIds' },
  { code: 'STATISTICS_SITE', ok: facts.siteStage !== null && facts.siteStage !== 'levelling', field: 'siteStage' },
  { code: 'STATISTICS_SIZE', ok: hasToEnter(plannedTotal(facts)), field: 'applicationTotal' },
  { code: 'STATISTICS_COMMENCED', ok: facts.commencedOn !== null, field: null },
];

/** Everything that refuses an entry: that findings are open, and each of them. */
export function judgeEntry(facts: StatisticsFacts): FieldError[] {
  const open = findingsOf(facts).filter(({ ok }) => !ok).map(({ code }) => code);
  const field = ['input', 'dealId'];
  return open.length === 0 ? [] : [{ code: 'STATISTICS_NOT_READY', field, params: { count: open.length, findings: open.join(',') } }, ...open.map((code) => ({ code, field }))];
}

/** Days of papers that lie ahead. */
export const judgePapers = (papers: Partial<Pick<StatisticsPapers, 'filingOn' | 'contractOn'>>, today: string): FieldError[] =>
  (['filingOn', 'contractOn'] as const).filter((name) => (papers[name] ?? '') > today).map((name) => ({ code: 'FUTURE_DATE', field: ['input', name], params: { today } }));

/** Full-width brackets and blanks make no other company. */
const folded = (name: string | null): string | null => name?.normalize('NFKC').replace(/\s+/g, '') ?? null;

const isSame = (values: readonly (string | null)[]): boolean => values[0] != null && values[0] !== '' && values.every((value) => value === values[0]);

/** Where to begin mending: the first of the fields that is empty, else the last of them, which differs from the others. */
const firstMissing = (papers: StatisticsPapers, fields: readonly (keyof StatisticsPapers)[]): string | null =>
  fields.find((field) => papers[field] === null) ?? fields.at(-1) ?? null;
