import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The enum types that the catalogue names: `stage.lead`, `light.green`, … */
export type EnumName =
  | 'sortDirection' | 'bound' | 'areaUnit' | 'organisationKind' | 'role' | 'direction' | 'stage' | 'dealStatus' | 'dealKind' | 'leadSource' | 'reasonCode'
  | 'light' | 'agreementKind' | 'parcelState' | 'supplyMethod' | 'milestoneKind' | 'taskState' | 'subjectType' | 'shareLevel' | 'visitKind' | 'intentionLevel' | 'issueCategory' | 'leadStep'
  | 'ownership' | 'chainPosition' | 'honour' | 'sizeTier' | 'operatingStatus' | 'riskKind' | 'contactBasis' | 'contactLevel' | 'contactGender'
  | 'dealNature' | 'dealRelation' | 'viewAudience' | 'cohortStep' | 'reviewDepartment' | 'reviewVerdict' | 'reviewConclusion'
  | 'partySide' | 'fairCompetitionResult' | 'commitmentIndicator' | 'favour' | 'promiseState' | 'eventLevel' | 'fundKind' | 'evidenceKind' | 'fundState' | 'fundOrigin'
  | 'permitKind' | 'permitHandler' | 'permitState' | 'siteStage' | 'plannedMilestone';

/** `label('stage', deal.stage)` → 在谈. */
export const useEnumLabel = (): ((name: EnumName, value: string) => string) => {
  const { t } = useTranslation();
  return useCallback((name, value) => t(`${name}.${value}`), [t]);
};

/** Options for a select over all values of one enum, in the order given. */
export const useEnumOptions = <Value extends string>(name: EnumName, values: readonly Value[]): { value: Value; label: string }[] => {
  const label = useEnumLabel();
  return values.map((value) => ({ value, label: label(name, value) }));
};
