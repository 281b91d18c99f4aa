import { useTranslation } from 'react-i18next';
import { useYuanText } from '../../../shared/amount/yuan';
import { isYuan } from '../../../shared/amount/yuan-format';
import { ConflictChoice } from '../../../shared/conflict-choice';
import type { DealFacts } from '../deal';
import { EDIT_FIELDS, type EditValues, sameValue, valuesOf } from './edit-values';

export interface ConflictTableProps {
  /** The deal as this person saw it, as they changed it, and as it is now. */
  base: EditValues;
  mine: Partial<EditValues>;
  current: DealFacts;
  onKeep: () => void;
  onLoad: () => void;
}

const MONEY = ['totalInvestment', 'fixedAssetInvestment'];

/** Somebody else saved first: each field that differs, as it is now and as typed here. */
export const ConflictTable = ({ base, mine, current, onKeep, onLoad }: ConflictTableProps) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  const now = valuesOf(current);
  const rows = EDIT_FIELDS.filter((field) => {
    const wanted = field in mine ? mine[field] : base[field];
    return !sameValue(wanted, now[field]) && (!sameValue(base[field], now[field]) || !sameValue(base[field], wanted));
  });
  const show = (field: keyof EditValues, value: unknown, deal?: DealFacts): string => {
    if (value === null || value === undefined || value === '') return t('state.unknown');
    if (field === 'companyId') return deal?.company?.name ?? t('deal.otherChoice');
    if (field === 'officerId') return deal?.officer?.name ?? t('deal.otherChoice');
    if (field === 'totalInvestmentBound') return t(`bound.${value as string}`);
    if (MONEY.includes(field) && isYuan(value)) return yuan(value);
    if (typeof value === 'object' && 'value' in value && 'unit' in value) return t(`area.${value.unit as string}`, { number: value.value });
    return typeof value === 'string' ? value : '';
  };
  // What this person did not change is not sent: the other's value stays, also when theirs is saved over it.
  const yours = (field: keyof EditValues) => (field in mine && !sameValue(mine[field], base[field]) ? show(field, mine[field]) : t('conflict.untouched'));
  const label = (field: keyof EditValues) => t(`deal.${{ companyId: 'company', officerId: 'officer', industryCode: 'industry', totalInvestmentBound: 'bound' }[field as string] ?? field}`);

  return (
    <ConflictChoice
      rows={rows.map((field) => ({ key: field, label: label(field), now: show(field, now[field], current), mine: yours(field) }))}
      onKeep={onKeep}
      onLoad={onLoad}
    />
  );
};
