import { LockOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { today } from '../../shared/dates';
import type { DealCard } from './deal';

/** The investor; of a deal that is kept from this person, that it is. */
export const Investor = ({ deal }: { deal: Pick<DealCard, 'masked' | 'company'> }) => {
  const { t } = useTranslation();
  if (deal.masked) return <span className="zq-muted" title={t('deal.maskedHint')}><LockOutlined aria-hidden /> {t('deal.masked')}</span>;
  return deal.company?.name ?? <span className="zq-muted">{t('deal.noCompany')}</span>;
};

/** 分期, 增资扩产, 二次招商: what a deal is to the one it belongs to. */
export const PhaseMark = ({ deal }: { deal: Pick<DealCard, 'relation' | 'phaseName'> }) => {
  const { t } = useTranslation();
  if (!deal.relation) return null;
  return <span className="zq-phase-mark">{deal.relation === 'phase' ? (deal.phaseName ?? t('dealRelation.phase')) : t(`dealRelation.${deal.relation}`)}</span>;
};

/** When it is taken up again, in red once that day is past; else when it last moved. */
export const NextStep = ({ deal }: { deal: Pick<DealCard, 'nextFollowUpOn' | 'lastProgressOn' | 'status'> }) => {
  const { t } = useTranslation();
  const { nextFollowUpOn: next } = deal;
  if (next && deal.status === 'active') {
    const late = next < today();
    return <span className={late ? 'zq-follow-late' : undefined} title={t(late ? 'deal.followLate' : 'deal.nextFollowUp', { date: next })}>{t('deal.nextShort', { date: next.slice(5) })}</span>;
  }
  return <span title={t('deal.lastProgress')}>{t('deal.progressShort', { date: deal.lastProgressOn.slice(5) })}</span>;
};
