import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { NoPermission } from '../../../shared/no-access';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { MergeSidesDocument } from '../merge/documents';
import { MergeSides } from '../merge/merge-sides';
import { MergeFirst, MergeStart } from '../merge/merge-start';
import '../merge/merge.css';

const Chosen = ({ keep, merge, onSwap }: { keep: string; merge: string; onSwap: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [result, retry] = useQuery({ query: MergeSidesDocument, variables: { keep, merge } });
  const reload = () => retry({ requestPolicy: 'network-only' });
  return (
    <QueryState result={result} onRetry={reload} page>
      {({ keep: kept, merge: merged }) => {
        // Of two that are one already, the old id answers with the survivor.
        if (kept.id === merged.id) return <EmptyState text={t('merge.sameAlready', { name: kept.name })} action={<Button onClick={() => void navigate(`/companies/${kept.id}`, { replace: true })}>{t('merge.toCompany')}</Button>} />;
        if (!kept.viewerCan.includes('mergeCompanies')) return <NoPermission />;
        return <MergeSides key={`${kept.id} ${merged.id}`} keep={kept} merge={merged} onSwap={onSwap} onReload={reload} />;
      }}
    </QueryState>
  );
};

/** 合并企业: `?keep=…` the company that stays, `&merge=…` the one that becomes a part of it. */
export const MergePage = () => {
  const [params, setParams] = useSearchParams();
  const [keep, merge] = [params.get('keep') ?? '', params.get('merge') ?? ''];
  if (keep === '') return <MergeFirst onChoose={(id) => setParams({ keep: id })} />;
  if (merge === '') return <MergeStart keep={keep} onChoose={(id) => setParams({ keep, merge: id })} />;
  return <Chosen keep={keep} merge={merge} onSwap={() => setParams({ keep: merge, merge: keep }, { replace: true })} />;
};
