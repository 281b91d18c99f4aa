import { useTranslation } from 'react-i18next';
import { useYuanText } from '../../../shared/amount/yuan';
import { isYuan } from '../../../shared/amount/yuan-format';
import type { SearchOption } from '../../../shared/search-select';
import type { DealFacts } from '../deal';
import type { EditValues } from './edit-values';

/** Fields whose word in the catalogue is another than their name. */
const CALLED: Partial<Record<keyof EditValues, string>> = { companyId: 'company', officerId: 'officer', industryCode: 'industry', totalInvestmentBound: 'bound' };

/** What the searching selects of the form call the choices that stand in a deal. */
export const namesOf = ({ company, officer, industryCode, industryName }: DealFacts): Record<'companyId' | 'officerId' | 'industryCode', SearchOption[]> => ({
  companyId: company ? [{ value: company.id, label: company.name }] : [],
  officerId: officer ? [{ value: officer.id, label: officer.name }] : [],
  industryCode: industryCode ? [{ value: industryCode, label: `${industryCode} ${industryName ?? ''}`.trim() }] : [],
});

/** The label of a field of the edit dialog. */
export const useEditLabel = (): ((field: keyof EditValues) => string) => {
  const { t } = useTranslation();
  return (field) => t(`deal.${CALLED[field] ?? field}`);
};

/** A value of the edit dialog as people read it; `names` are those of ids and codes that may be met. Null: nothing is filled in. */
export const useEditWords = (names: readonly SearchOption[]): ((field: keyof EditValues, value: unknown) => string | null) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  return (field, value) => {
    if (typeof value === 'object' && value !== null && 'value' in value && 'unit' in value) return value.value === '' ? null : t(`area.${value.unit as string}`, { number: value.value });
    if (typeof value !== 'string' || value.trim() === '') return null;
    if (field === 'companyId' || field === 'officerId' || field === 'industryCode') return names.find((one) => one.value === value)?.label ?? t('deal.otherChoice');
    if (field === 'totalInvestmentBound') return t(`bound.${value}`);
    if (field === 'powerNeed' || field === 'energyNeed') return `${value} ${t(field === 'powerNeed' ? 'quantity.unit.kva' : 'quantity.unit.standardCoal')}`;
    return (field === 'totalInvestment' || field === 'fixedAssetInvestment') && isYuan(value) ? yuan(value) : value;
  };
};
