import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VisitFactsFragment } from '../../../gql/graphql';
import { useEnumLabel } from '../../../shared/enum-label';
import { companyLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';

/** 诉求: what a company asked for. Nothing at all where nothing was asked for. */
export const VisitIssues = ({ issues }: { issues: VisitFactsFragment['issues'] }) => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  if (issues.length === 0) return null;
  return (
    <Card title={t('visit.issuesCounted', { count: issues.length })}>
      <ul className="zq-cards">
        {issues.map((issue) => (
          <li key={issue.id} className="zq-issue">
            <span className="zq-direction">{label('issueCategory', issue.category)}</span>
            <span>{issue.content}{issue.company ? <small className="zq-muted zq-block"><Link to={companyLink(issue.company.id)}>{issue.company.name}</Link></small> : null}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
