import { useTranslation } from 'react-i18next';
import type { MergeSideFragment } from '../../../gql/graphql';
import type { CompanyMergeField } from '../../../gql/schema';
import { useYuanText } from '../../../shared/amount/yuan';

export type Side = MergeSideFragment;

/** Fields that can be chosen, as they stand on the page. */
export const MERGE_FIELDS: readonly CompanyMergeField[] = [
  'name', 'creditCode', 'operatingStatus', 'ownership', 'legalRepresentative', 'registeredAddress', 'registeredCapital', 'paidInCapital', 'foundedOn', 'regionCode', 'industryCode',
  'sizeTier', 'chain', 'chainNode', 'chainPosition', 'parent',
];

/** What is compared: two records with the same stand there once. */
const valueOf = (side: Side, field: CompanyMergeField): string | null => {
  if (field === 'parent') return side.parent?.id ?? null;
  if (field === 'operatingStatus') return `${side.operatingStatus} ${side.operatingStatusNote ?? ''}`;
  return side[field] ?? null;
};

/** Fields in which the two differ. */
export const differingFields = (keep: Side, merge: Side): CompanyMergeField[] => MERGE_FIELDS.filter((field) => valueOf(keep, field) !== valueOf(merge, field));

/** What to take at first: whatever only the one that goes knows. */
export const suggestedTake = (keep: Side, merge: Side): CompanyMergeField[] =>
  differingFields(keep, merge).filter((field) => (valueOf(keep, field) === null || (field === 'operatingStatus' && keep.operatingStatus === 'normal')) && valueOf(merge, field) !== null);

/** A field's value as people read it; null: nothing is known. */
export const useFieldText = (): ((side: Side, field: CompanyMergeField) => string | null) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  const coded = (group: string, value: string | null | undefined) => (value ? t(`${group}.${value}`) : null);
  return (side, field) => {
    switch (field) {
      case 'parent': return side.parent?.name ?? null;
      case 'regionCode': return side.regionCode ? `${side.regionName ?? ''} ${side.regionCode}`.trim() : null;
      case 'industryCode': return side.industryCode ? `${side.industryCode} ${side.industryName ?? ''}`.trim() : null;
      case 'registeredCapital': return side.registeredCapital ? yuan(side.registeredCapital) : null;
      case 'paidInCapital': return side.paidInCapital ? yuan(side.paidInCapital) : null;
      case 'operatingStatus': return [t(`operatingStatus.${side.operatingStatus}`), side.operatingStatusNote].filter(Boolean).join(' · ');
      case 'ownership': return coded('ownership', side.ownership);
      case 'chainPosition': return coded('chainPosition', side.chainPosition);
      case 'sizeTier': return coded('sizeTier', side.sizeTier);
      case 'name': case 'creditCode': case 'legalRepresentative': case 'registeredAddress': case 'foundedOn': case 'chain': case 'chainNode': return side[field] ?? null;
    }
  };
};

/** Names that the company that stays goes by besides its own. */
export const unitedAliases = (keep: Side, merge: Side, take: readonly CompanyMergeField[]): string[] => {
  const name = take.includes('name') ? merge.name : keep.name;
  return [...new Set([...keep.aliases, keep.name, merge.name, ...merge.aliases])].filter((alias) => alias !== name);
};
