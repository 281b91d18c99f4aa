import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import type { CompanyMergingQuery } from '../../../gql/graphql';
import { useReasonText } from '../../../shared/similar/reason';
import { CompanyMergingDocument, UndoMergeDocument } from './documents';
import './merge.css';

type Merge = CompanyMergingQuery['company']['merges'][number];

const MergedNotice = ({ merge }: { merge: Merge }) => {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const [, undo] = useMutation(UndoMergeDocument);

  const run = async () => {
    const result = await undo({ input: { id: merge.id } });
    const refused = result.data?.undoMerge.userErrors.map((error) => error.message) ?? [];
    if (result.data?.undoMerge.company) void message.success(t('merge.undone', { name: merge.mergedName }));
    else void modal.error({ title: t('merge.notUndone'), content: [...refused, ...(result.error ? [result.error.graphQLErrors[0]?.message ?? t('failure.network')] : [])].join(' ') });
  };
  const ask = () => {
    void modal.confirm({ title: t('merge.undoTitle', { name: merge.mergedName }), content: t('merge.undoWhat'), okText: t('merge.undo'), cancelText: t('action.cancel'), onOk: run });
  };

  return (
    <Alert
      type="info"
      showIcon
      className="zq-merging"
      title={t('merge.banner', { name: merge.mergedName, by: merge.mergedBy, on: merge.mergedOn, until: merge.undoUntil })}
      action={merge.viewerCan.includes('undoMerge') ? <Button size="small" onClick={ask}>{t('merge.undo')}</Button> : undefined}
    />
  );
};

/** At the top of a company's page: what was merged into it and can be undone, and what may be the same company. */
export const MergingNotices = ({ company }: { company: { id: string; name: string; creditCode?: string | null } }) => {
  const { t } = useTranslation();
  const told = useReasonText();
  const [result] = useQuery({ query: CompanyMergingDocument, variables: { id: company.id, name: company.name, creditCode: company.creditCode ?? null } });
  if (!result.data) return null;
  const { merges, viewerCan } = result.data.company;
  // A firm of the same group is another firm: nothing to be told on every page of it.
  const similar = result.data.similarCompanies.filter(({ reasons }) => reasons.some((reason) => reason !== 'group'));
  return (
    <>
      {merges.map((merge) => <MergedNotice key={merge.id} merge={merge} />)}
      {similar.length > 0 && viewerCan.includes('mergeCompanies') ? (
        <Alert
          type="warning"
          showIcon
          className="zq-merging"
          title={
            <span className="zq-merging-similar">
              <span>{t('merge.perhapsTwice')}</span>
              {similar.map(({ company: other, reasons, similarity }) => (
                <span key={other.id}>
                  <Link to={`/companies/merge?keep=${company.id}&merge=${other.id}`}>{other.name}</Link>
                  <span className="zq-muted"> {reasons.map((reason) => told(reason, similarity)).join(t('list.comma'))}</span>
                </span>
              ))}
            </span>
          }
        />
      ) : null}
    </>
  );
};
