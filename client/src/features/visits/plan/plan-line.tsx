import { App, Button, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import type { PlannedVisitFragment } from '../../../gql/graphql';
import { companyLink } from '../../../shared/links';
import { useCan } from '../../../shared/viewer';
import { DirectionTag } from '../direction-tag';
import { CancelVisitPlanDocument } from './documents';
import './plan.css';

/** One planned visit: where to, who goes and why; to be logged once it happened, or cancelled. `when` stands before it, where the day is not told above and all plans are the reader's own. */
export const PlanLine = ({ plan, when, notice }: { plan: PlannedVisitFragment; when?: ReactNode; notice?: ReactNode }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const mayLog = useCan('visit.log');
  const [, cancel] = useMutation(CancelVisitPlanDocument);
  const [sending, setSending] = useState(false);
  const isOurs = plan.viewerCan.includes('cancelVisitPlan');
  const submit = async () => {
    setSending(true);
    const { data, error } = await cancel({ input: { id: plan.id } });
    setSending(false);
    const refused = data?.cancelVisitPlan.userErrors[0]?.message ?? error?.graphQLErrors[0]?.message ?? (error ? t('failure.network') : null);
    void (refused ? message.error(refused) : message.success(t('visit.planCancelled')));
  };
  return (
    <div className="zq-plan" data-testid="visit-plan">
      <div className="zq-plan-text">
        <span className="zq-plan-head">
          {when}
          <DirectionTag direction={plan.direction} />
          <span className="zq-planned">{t('visit.planned')}</span>
          {when ? null : <span className="zq-muted">{[plan.organisation.shortName, plan.createdBy?.name].filter(Boolean).join(' · ')}</span>}
        </span>
        <Link to={companyLink(plan.company.id)}><b>{plan.company.name}</b></Link>
        {plan.note ? <span className="zq-said">{plan.note}</span> : null}
        {notice}
      </div>
      {isOurs ? (
        <span className="zq-plan-actions">
          {mayLog ? <Link to="/visits/new" state={{ met: { id: plan.company.id, name: plan.company.name } }}><Button size="small">{t('action.logVisit')}</Button></Link> : null}
          <Popconfirm title={t('visit.planCancelAsk')} okText={t('visit.planCancel')} cancelText={t('visit.planKeep')} onConfirm={() => void submit()}>
            <Button size="small" type="text" loading={sending} aria-label={t('visit.planCancelOf', { company: plan.company.name })}>{t('visit.planCancel')}</Button>
          </Popconfirm>
        </span>
      ) : null}
    </div>
  );
};
