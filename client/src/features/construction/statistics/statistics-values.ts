import type { StatisticsPapersFragment } from '../../../gql/graphql';
import type { SaveStatisticsInput, SiteStage } from '../../../gql/schema';
import { plainValue, sameValue } from '../../../shared/conflict/same-value';
import { type FileItem, fromStored } from '../../../shared/files';

/** In the order in which a site gets on. */
export const SITE_STAGES: readonly SiteStage[] = ['levelling', 'foundation', 'mainStructure', 'equipment'];

/** What filing, construction contract and application say, as the form holds it. */
export interface StatisticsValues {
  filingEntity: string;
  filingOn: string | null;
  filingTotal: string | null;
  contractEntity: string;
  contractOn: string | null;
  applicationEntity: string;
  applicationTotal: string | null;
  siteStage: SiteStage | null;
  photos: FileItem[];
}

export const STATISTICS_FIELDS = [
  'filingEntity', 'filingOn', 'filingTotal', 'contractEntity', 'contractOn', 'applicationEntity', 'applicationTotal', 'siteStage', 'photos',
] as const satisfies readonly (keyof StatisticsValues)[];

export const valuesOf = ({ filingEntity, filingOn, filingTotal, contractEntity, contractOn, applicationEntity, applicationTotal, siteStage, photos }: StatisticsPapersFragment): StatisticsValues => ({
  filingEntity: filingEntity ?? '', filingOn, filingTotal, contractEntity: contractEntity ?? '', contractOn, applicationEntity: applicationEntity ?? '', applicationTotal, siteStage, photos: fromStored(photos),
});

/** What the form changed, as the API takes it. */
export const changesOf = (before: StatisticsValues, now: StatisticsValues): Partial<SaveStatisticsInput> =>
  Object.fromEntries(STATISTICS_FIELDS.filter((field) => !sameValue(before[field], now[field])).map((field) => [field === 'photos' ? 'photoIds' : field, plainValue(now[field])]));

/** The field of the form that a finding is mended at. */
export const formField = (field: string | null): keyof StatisticsValues | null =>
  STATISTICS_FIELDS.find((one) => one === (field === 'photoIds' ? 'photos' : field)) ?? null;
