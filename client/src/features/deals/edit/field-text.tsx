import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/dates';
import type { DealRow } from '../deal';
import type { EditField } from './use-inline-edit';

/** An editable field as it is read. */
export const FieldText = ({ deal, field }: { deal: DealRow; field: EditField }) => {
  const { t } = useTranslation();
  if (field === 'officer') return <span className={deal.officer ? 'zq-cell-text' : 'zq-cell-text zq-muted'} title={deal.officer?.name}>{deal.officer?.name ?? t('deal.noOfficer')}</span>;
  if (field === 'followUp') {
    const { nextFollowUpOn: day } = deal;
    const late = day !== null && deal.status === 'active' && day < today();
    return <span className={late ? 'zq-cell-text zq-follow-late' : day ? 'zq-cell-text' : 'zq-cell-text zq-muted'} title={late ? t('deal.followLate', { date: day }) : undefined}>{day ?? t('table.noDay')}</span>;
  }
  if (deal.tags.length === 0) return <span className="zq-cell-text zq-muted" aria-label={t('table.noTags')}>–</span>;
  return <span className="zq-cell-tags">{deal.tags.map((tag) => <Tag key={tag} variant="filled">{tag}</Tag>)}</span>;
};
