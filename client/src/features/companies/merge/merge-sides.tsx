import { SwapOutlined } from '@ant-design/icons';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import type { CompanyMergeField } from '../../../gql/schema';
import { errorCode } from '../../../shared/api-error';
import { Card, PageHeader } from '../../../shared/page-header';
import { Compare } from './compare';
import { MergeCompaniesDocument } from './documents';
import { differingFields, suggestedTake, type Side } from './fields';
import { MergeResult } from './result';

export interface MergeSidesProps {
  keep: Side;
  merge: Side;
  onSwap: () => void;
  onReload: () => void;
}

/** Choosing field by field, what will come of it, and the one button that does it. */
export const MergeSides = ({ keep, merge, onSwap, onReload }: MergeSidesProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<CompanyMergeField[]>(() => suggestedTake(keep, merge));
  const [refused, setRefused] = useState<{ sentences: string[]; conflict: boolean } | null>(null);
  const [result, send] = useMutation(MergeCompaniesDocument);
  const differing = differingFields(keep, merge);
  const take = chosen.filter((field) => differing.includes(field));

  const submit = async () => {
    setRefused(null);
    const answer = await send({ input: { keptId: keep.id, keptVersion: keep.version, mergedId: merge.id, mergedVersion: merge.version, take } });
    const payload = answer.data?.mergeCompanies;
    if (payload?.company) {
      void message.success(t('merge.done', { name: payload.company.name }));
      void navigate(`/companies/${payload.company.id}`, { replace: true });
      return;
    }
    const errors = payload?.userErrors ?? [];
    const failed = answer.error ? [errorCode(answer.error) === 'NETWORK' ? t('failure.network') : (answer.error.graphQLErrors[0]?.message ?? t('failure.unknown'))] : [];
    setRefused({ sentences: [...errors.map((error) => (error.code === 'CONFLICT' ? t('merge.changed') : error.message)), ...failed], conflict: errors.some((error) => error.code === 'CONFLICT') });
  };

  const reload = () => {
    setRefused(null);
    onReload();
  };

  return (
    <>
      <nav className="zq-crumb"><Link to="/companies">{t('nav.companies')}</Link> / <Link to={`/companies/${keep.id}`}>{keep.name}</Link> / {t('nav.mergeCompanies')}</nav>
      <PageHeader title={t('merge.title')} actions={<Button icon={<SwapOutlined />} onClick={onSwap}>{t('merge.swap')}</Button>} />
      {refused ? (
        <Alert type={refused.conflict ? 'warning' : 'error'} showIcon className="zq-form-alert" title={refused.sentences.join(' ')} action={refused.conflict ? <Button size="small" onClick={reload}>{t('merge.reload')}</Button> : undefined} />
      ) : null}
      <div className="zq-merge-columns">
        <Card title={t('merge.choose')}><Compare keep={keep} merge={merge} take={take} onTake={setChosen} /></Card>
        <Card title={t('merge.result')} className="zq-merge-side">
          <div className="zq-pad">
            <MergeResult keep={keep} merge={merge} take={take} />
            <div className="zq-merge-confirm">
              <Button type="primary" block size="large" loading={result.fetching} onClick={() => void submit()}>{t('merge.submit')}</Button>
              <p className="zq-muted zq-merge-undo">{t('merge.canUndo')}</p>
            </div>
          </div>
        </Card>
      </div>
    </>
  );
};
