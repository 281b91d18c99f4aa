import { useTranslation } from 'react-i18next';
import type { CompanyFactsFragment } from '../../../gql/graphql';
import { useYuanText } from '../../../shared/amount/yuan';
import { type EnumName, useEnumLabel } from '../../../shared/enum-label';
import type { SearchOption } from '../../../shared/search-select';
import type { CompanyField } from './company-values';

/** Fields whose values are words of the catalogue. */
const ENUMS: Partial<Record<CompanyField, EnumName>> = {
  ownership: 'ownership', chainPosition: 'chainPosition', sizeTier: 'sizeTier', operatingStatus: 'operatingStatus', honours: 'honour',
};
/** The label of a field where it has another name than the field. */
const LABELS: Partial<Record<CompanyField, string>> = { parentId: 'parent', regionCode: 'region', industryCode: 'industry' };

export interface FieldWords {
  /** A value as people read it; null: nothing. */
  said: (field: CompanyField, value: unknown) => string | null;
  /** Labels of values that stand in the given companies. */
  known: (field: 'parentId' | 'regionCode' | 'industryCode') => SearchOption[];
}

/** The label of a field of the form. */
export const useFieldLabel = (): ((field: CompanyField) => string) => {
  const { t } = useTranslation();
  return (field) => t(`company.${LABELS[field] ?? field}`);
};

/** The values of fields in words, with the names of codes and companies taken from `companies` and from what was `chosen` in the form. */
export const useFieldWords = (companies: readonly CompanyFactsFragment[], chosen: readonly SearchOption[]): FieldWords => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  const yuan = useYuanText();

  const known: FieldWords['known'] = (field) => companies.flatMap((company): SearchOption[] => {
    if (field === 'parentId') return company.parent ? [{ value: company.parent.id, label: company.parent.name }] : [];
    const code = company[field];
    if (!code) return [];
    const name = field === 'regionCode' ? company.regionName : company.industryName;
    return [{ value: code, label: field === 'regionCode' ? `${name ?? ''} ${code}`.trim() : `${code} ${name ?? ''}`.trim() }];
  });

  const said: FieldWords['said'] = (field, value) => {
    if (Array.isArray(value)) return value.length > 0 ? value.map((one: string) => said(field, one)).join(t('list.comma')) : null;
    if (typeof value !== 'string' || value === '') return null;
    const name = ENUMS[field];
    if (name) return label(name, value);
    if (field === 'registeredCapital' || field === 'paidInCapital') return yuan(value);
    if (field === 'parentId' || field === 'regionCode' || field === 'industryCode') return [...known(field), ...chosen].find((one) => one.value === value)?.label ?? value;
    return value;
  };

  return { said, known };
};
