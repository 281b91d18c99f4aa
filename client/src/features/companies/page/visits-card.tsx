import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompanyPageQuery } from '../../../gql/graphql';
import { visitLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';

/** The latest visits that met this company. */
export const CompanyVisitsCard = ({ company }: { company: CompanyPageQuery['company'] }) => {
  const { t } = useTranslation();
  const { visits } = company;
  return (
    <Card title={t('company.visitsCard')} className="zq-gap" extra={visits.length > 0 ? <Link to={`/visits?company=${company.id}`}>{t('action.all')}</Link> : null}>
      {visits.length === 0 ? <EmptyState text={t('company.noVisits')} /> : (
        <ul className="zq-cards">
          {visits.map((visit) => (
            <li key={visit.id}>
              <span className="zq-company-visit">
                <Link to={visitLink(visit.id)}>{visit.visitedOn} {t(`direction.${visit.direction}`)}</Link>
                <span className="zq-muted">{visit.place}</span>
              </span>
              <span className="zq-company-said">{visit.summary}</span>
              {visit.nextAction ? <small className="zq-muted">{t('company.visitNext', { action: visit.nextAction, date: visit.nextActionDueOn })}</small> : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
