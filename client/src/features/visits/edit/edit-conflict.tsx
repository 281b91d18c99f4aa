import { useTranslation } from 'react-i18next';
import type { VisitFactsFragment } from '../../../gql/graphql';
import { useYuanText } from '../../../shared/amount/yuan';
import { isYuan } from '../../../shared/amount/yuan-format';
import { ConflictChoice } from '../../../shared/conflict-choice';
import { useEnumLabel } from '../../../shared/enum-label';
import { EDIT_FIELDS, type EditValues, sameValue, valuesOf } from './edit-values';

export interface EditConflictProps {
  /** The visit as this person saw it, as they changed it, and as it is now. */
  base: EditValues;
  mine: EditValues;
  current: VisitFactsFragment;
  onKeep: () => void;
  onLoad: () => void;
}

/** Fields whose word in the catalogue is another than their name. */
const CALLED: Partial<Record<keyof EditValues, string>> = { companies: 'whom', visitTime: 'time', allianceId: 'alliance', participants: 'others' };

/** Somebody else saved first: each field that differs, as it is now and as typed here. */
export const EditConflict = ({ base, mine, current, onKeep, onLoad }: EditConflictProps) => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  const yuan = useYuanText();
  const now = valuesOf(current);
  const show = (field: keyof EditValues, value: EditValues[keyof EditValues]): string | null => {
    if (value === null || value === '') return null;
    if (typeof value === 'boolean') return t(value ? 'visit.yes' : 'visit.no');
    if (typeof value !== 'string') return value.map((one) => (typeof one === 'string' ? one : one.name)).join(t('list.comma')) || null;
    if (field === 'allianceId') return value === current.allianceId ? (current.allianceName ?? null) : t('visit.otherAlliance');
    if (field === 'direction') return label('direction', value);
    if (field === 'kind') return label('visitKind', value);
    if (field === 'intentionLevel') return label('intentionLevel', value);
    return (field === 'intendedAmount' || field === 'cost') && isYuan(value) ? yuan(value) : value;
  };
  const rows = EDIT_FIELDS.filter((field) => !sameValue(mine[field], now[field])).map((field) => ({
    key: field,
    label: t(`visit.${CALLED[field] ?? field}`),
    now: show(field, now[field]),
    // What was not touched here is not sent: the other's value stays, also when mine is saved over it.
    mine: sameValue(mine[field], base[field]) ? t('conflict.untouched') : show(field, mine[field]),
  }));
  return <ConflictChoice rows={rows} onKeep={onKeep} onLoad={onLoad} />;
};
