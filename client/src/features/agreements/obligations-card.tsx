import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Card } from '../../shared/page-header';
import { QueryState } from '../../shared/query-state';
import { DealObligationsDocument } from './documents';
import { CommitmentList, PromiseList } from './page/obligations';

/** What the investor and the government owe each other for one deal, those due first before. */
export const ObligationCards = ({ dealId }: { dealId: string }) => {
  const { t } = useTranslation();
  const [result, execute] = useQuery({ query: DealObligationsDocument, variables: { id: dealId } });
  return (
    <QueryState result={result} onRetry={() => execute({ requestPolicy: 'network-only' })} rows={2}>
      {({ deal: { commitments, promises } }) => (
        <div className="zq-columns">
          <Card title={t('sign.section.commitments')}><CommitmentList rows={commitments} /></Card>
          <Card title={t('sign.section.promises')}><PromiseList rows={promises} /></Card>
        </div>
      )}
    </QueryState>
  );
};
