import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useYuanText } from '../../../shared/amount/yuan';
import { isYuan } from '../../../shared/amount/yuan-format';
import { useEnumLabel } from '../../../shared/enum-label';
import type { Named } from '../../../shared/search-many';
import { LogAlliancesDocument } from '../log/documents';
import type { EditValues } from './edit-values';

/** Fields whose word in the catalogue is another than their name. */
const CALLED: Partial<Record<keyof EditValues, string>> = { companies: 'whom', visitTime: 'time', allianceId: 'alliance', participants: 'others', deals: 'aboutDeals' };

/** The label of a field of the edit dialog. */
export const useEditLabel = (): ((field: keyof EditValues) => string) => {
  const { t } = useTranslation();
  return (field) => t(`visit.${CALLED[field] ?? field}`);
};

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'name' in value;

/** A value of the edit dialog as people read it; `known` are alliances besides those that are open to this person. Null: nothing is filled in. */
export const useEditWords = (known: readonly Named[]): ((field: keyof EditValues, value: unknown) => string | null) => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  const yuan = useYuanText();
  const [{ data }] = useQuery({ query: LogAlliancesDocument });
  return (field, value) => {
    if (typeof value === 'boolean') return t(value ? 'visit.yes' : 'visit.no');
    if (Array.isArray(value)) return value.map((one: unknown) => (isNamed(one) ? one.name : String(one))).join(t('list.comma')) || null;
    if (typeof value !== 'string' || value.trim() === '') return null;
    if (field === 'allianceId') return [...known, ...(data?.alliances ?? [])].find(({ id }) => id === value)?.name ?? t('visit.otherAlliance');
    if (field === 'direction') return label('direction', value);
    if (field === 'kind') return label('visitKind', value);
    if (field === 'intentionLevel') return label('intentionLevel', value);
    return (field === 'intendedAmount' || field === 'cost') && isYuan(value) ? yuan(value) : value;
  };
};
