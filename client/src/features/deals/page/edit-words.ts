import { useTranslation } from 'react-i18next';
import { useYuanText } from '../../../shared/amount/yuan';
import { isYuan, plainNumber } from '../../../shared/amount/yuan-format';
import type { SearchOption } from '../../../shared/search-select';
import type { DealFacts } from '../deal';
import { type BenefitYear, unitOf } from './benefits';
import type { EditMember, EditValues } from './edit-values';

type Field = keyof EditValues;

/** Fields whose word in the catalogue is another than their name. */
const CALLED: Partial<Record<Field, string>> = {
  companyId: 'company', officerId: 'officer', industryCode: 'industry', totalInvestmentBound: 'bound', organisationId: 'organisation',
  firstContactOrganisationId: 'firstContactOrganisation', liaisonId: 'liaison', nextFollowUpOn: 'followUp', parcelId: 'parcel',
};
/** Fields whose values are words of the catalogue. */
const WORDS: Partial<Record<Field, string>> = {
  totalInvestmentBound: 'bound', kind: 'dealKind', chainRole: 'chainRole', nature: 'dealNature', fundOrigin: 'fundOrigin', siteKind: 'siteKind', secrecy: 'secrecy',
};
const IDS: readonly Field[] = ['companyId', 'officerId', 'industryCode', 'organisationId', 'firstContactOrganisationId', 'liaisonId', 'parcelId'];
const AMOUNTS: readonly Field[] = ['totalInvestment', 'fixedAssetInvestment', 'equipmentInvestment', 'contractedInward'];

/** What the searching selects of the form call the choices that stand in a deal. */
export const namesOf = ({ company, officer, liaison, members, organisation, firstContactOrganisation, industryCode, industryName, parcel, parent }: DealFacts): Record<'company' | 'people' | 'organisations' | 'industry' | 'parcels', SearchOption[]> => {
  const named = (all: readonly ({ id: string; name: string } | null | undefined)[]) => all.flatMap((one) => (one ? [{ value: one.id, label: one.name }] : []));
  return {
    company: named([company]),
    people: named([officer, liaison, ...members.map(({ person }) => person)]),
    organisations: named([organisation, firstContactOrganisation]),
    // The land of the deal it grew from, and what stands there already.
    parcels: [...new Map([...(parent?.parcels ?? []), ...(parcel ? [parcel] : [])].map(({ id, number }) => [id, { value: id, label: number }])).values()],
    industry: industryCode ? [{ value: industryCode, label: `${industryCode} ${industryName ?? ''}`.trim() }] : [],
  };
};

/** The label of a field of the edit dialog. */
export const useEditLabel = (): ((field: Field) => string) => {
  const { t } = useTranslation();
  return (field) => t(field === 'benefits' ? 'dealPage.group.benefit' : `deal.${CALLED[field] ?? field}`);
};

/** A value of the edit dialog as people read it; `names` are those of ids and codes that may be met. Null: nothing is filled in. */
export const useEditWords = (names: readonly SearchOption[]): ((field: Field, value: unknown) => string | null) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  const nameOf = (id: string) => names.find((one) => one.value === id)?.label ?? t('deal.otherChoice');
  const list = (words: readonly string[]) => words.join(t('punctuation.list')) || null;

  const member = ({ userId, duty }: EditMember) => (userId ? [duty?.trim() ? t('dealPage.memberDuty', { name: nameOf(userId), duty }) : nameOf(userId)] : []);
  const benefit = ({ indicator, year, ...values }: BenefitYear) => (indicator
    ? (['promised', 'actual'] as const).flatMap((kind) => {
        const value = values[kind];
        if (!value) return [];
        const unit = unitOf(indicator);
        const amount = unit === 'yuan' ? (isYuan(value) ? yuan(value) : value) : t(`dealPage.benefitUnit.${unit}`, { number: /^\d+(\.\d+)?$/.test(value) ? plainNumber(value) : value });
        return [`${String(year ?? '')} ${t(`benefitIndicator.${indicator}`)} ${t(`benefitKind.${kind}`)} ${amount}`];
      })
    : []);

  return (field, value) => {
    if (Array.isArray(value)) {
      if (field === 'members') return list((value as EditMember[]).flatMap(member));
      return list(field === 'benefits' ? (value as BenefitYear[]).flatMap(benefit) : value.map(String));
    }
    if (typeof value === 'object' && value !== null && 'value' in value && 'unit' in value) return value.value === '' ? null : t(`area.${value.unit as string}`, { number: value.value });
    const words = WORDS[field];
    if (words) return typeof value === 'string' || typeof value === 'number' ? t(`${words}.${value}`) : null;
    if (typeof value !== 'string' || value.trim() === '') return null;
    if (IDS.includes(field)) return nameOf(value);
    if (field === 'powerNeed' || field === 'energyNeed') return `${value} ${t(field === 'powerNeed' ? 'quantity.unit.kva' : 'quantity.unit.standardCoal')}`;
    return AMOUNTS.includes(field) && isYuan(value) ? yuan(value) : value;
  };
};
