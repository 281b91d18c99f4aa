import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Card } from '../../shared/page-header';
import { EmptyState, QueryState } from '../../shared/query-state';
import { AlliancesDocument } from './documents';

/** The alliances within reach: who leads, who belongs. */
export const AllianceList = () => {
  const { t } = useTranslation();
  const [result, retry] = useQuery({ query: AlliancesDocument });
  return (
    <Card title={t('alliance.list')} className="zq-gap">
      <QueryState
        result={result}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        isEmpty={(data) => data.alliances.length === 0}
        empty={<EmptyState text={t('alliance.none')} />}
        rows={3}
      >
        {(data) => (
          <ul className="zq-cards">
            {data.alliances.map((alliance) => (
              <li key={alliance.id}>
                <div className="zq-share-head">
                  <b>{alliance.name}</b>
                  {alliance.chain ? <span className="zq-stage">{alliance.chain}</span> : null}
                </div>
                <div className="zq-alliance-members">
                  <span className="zq-muted">{t('alliance.leadShort')}</span> {alliance.leadOrganisation.name}
                  <span className="zq-muted"> · {t('alliance.memberCount', { count: alliance.members.length })}</span>{' '}
                  {alliance.members.map((member) => member.shortName).join(t('list.comma'))}
                </div>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Card>
  );
};
