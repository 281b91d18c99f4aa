import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import type { AgreementDetailFragment } from '../../../gql/graphql';
import { Yuan } from '../../../shared/amount/yuan';
import { FileList } from '../../../shared/files';
import { companyLink } from '../../../shared/links';
import { Card, PageHeader } from '../../../shared/page-header';
import { QueryState } from '../../../shared/query-state';
import '../agreements.css';
import { AgreementDocument } from '../documents';
import { EditAgreementDialog } from '../edit/edit-dialog';
import { type AgreementAction, AgreementActions, offeredActions } from '../page/agreement-actions';
import { AgreementFacts } from '../page/agreement-facts';
import { CoveredDeals } from '../page/covered-deals';
import { CommitmentList, PromiseList } from '../page/obligations';
import { followsAnother } from '../sign/kinds';
import { SignDialog } from '../sign-dialog';

/** What it stands on, and what stands on it. */
const Followers = ({ agreement }: { agreement: AgreementDetailFragment }) => {
  const { t } = useTranslation();
  const rows = [...(agreement.parent ? [agreement.parent] : []), ...agreement.followers];
  if (rows.length === 0) return null;
  return (
    <Card title={t(agreement.parent ? 'sign.parent' : 'sign.followers')} className="zq-gap">
      <ul className="zq-cards">
        {rows.map((row) => <li key={row.id}><span className="zq-stage">{t(`agreementKind.${row.kind}`)}</span> <Link to={`/agreements/${row.id}`}>{row.title}</Link> <small className="zq-muted">{row.signedOn}</small></li>)}
      </ul>
    </Card>
  );
};

const Parties = ({ agreement: { parties } }: { agreement: AgreementDetailFragment }) => {
  const { t } = useTranslation();
  if (parties.length === 0) return null;
  return (
    <Card title={t('sign.section.parties')} className="zq-gap">
      <dl className="zq-facts zq-pad">
        {parties.map(({ id, side, name, company }) => <div key={id}><dt>{t(`partySide.${side}`)}</dt><dd>{company ? <Link to={companyLink(company.id)}>{name}</Link> : name}</dd></div>)}
      </dl>
    </Card>
  );
};

/** How it counts: a framework does not, what was ended no longer binds, what is flagged must be looked at again. */
const Notices = ({ agreement }: { agreement: AgreementDetailFragment }) => {
  const { t } = useTranslation();
  const flagged = agreement.promises.filter(({ flags }) => flags.length > 0).length;
  return (
    <>
      {agreement.terminated ? <Alert type="warning" showIcon className="zq-below" title={t('sign.isTerminated')} /> : null}
      {agreement.kind === 'contract' || followsAnother(agreement.kind) ? null : <Alert type="info" showIcon className="zq-below" title={t('sign.notCounted')} />}
      {flagged > 0 ? <Alert type="warning" showIcon className="zq-below" title={t('sign.flagged', { count: flagged })} /> : null}
    </>
  );
};

/** One signing: what was agreed, what each side owes the other, what came after it, and its papers. */
export const AgreementPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const [result, retry] = useQuery({ query: AgreementDocument, variables: { id } });
  const open = (next: AgreementAction | null) => setParams(next ? { do: next } : {}, { replace: true });
  const reload = () => retry({ requestPolicy: 'network-only' });
  return (
    <QueryState result={result} onRetry={reload} page>
      {({ agreement }) => {
        const { commitments, promises, dealCount } = agreement;
        const action = offeredActions(agreement).find((one) => one === params.get('do'));
        const deals = agreement.deals.map(({ deal }) => ({ id: deal.id, name: deal.name, company: deal.company }));
        return (
          <>
            <PageHeader
              title={agreement.title}
              sub={<><span className="zq-stage">{t(`agreementKind.${agreement.kind}`)}</span>{agreement.terminated ? <span className="zq-ended">{t('sign.ended')}</span> : null}</>}
              actions={<AgreementActions agreement={agreement} onOpen={open} />}
            />
            <Notices agreement={agreement} />
            <div className="zq-sign-figures zq-card">
              <div><span className="zq-muted">{t('sign.figureDeals')}</span><b data-testid="agreement-deals">{t('unit.deals', { count: dealCount })}</b></div>
              <div><span className="zq-muted">{t('sign.figureSum')}</span><b data-testid="agreement-sum"><Yuan value={agreement.totalAmount} /></b></div>
            </div>
            <Card title={t('sign.deals')} className="zq-gap"><CoveredDeals deals={agreement.deals} /></Card>
            <div className="zq-columns zq-gap">
              <Card title={t('sign.section.commitments')}><CommitmentList rows={commitments} showDeal={dealCount > 1} /></Card>
              <Card title={t('sign.section.promises')}><PromiseList rows={promises} showDeal={dealCount > 1} /></Card>
            </div>
            <Card title={t('sign.facts')} className="zq-gap"><AgreementFacts agreement={agreement} /></Card>
            <Parties agreement={agreement} />
            <Followers agreement={agreement} />
            {agreement.files.length > 0 ? <Card title={t('sign.section.files')} className="zq-gap"><div className="zq-pad"><FileList files={agreement.files} onExpired={reload} /></div></Card> : null}
            {action === 'edit' ? <EditAgreementDialog agreement={agreement} onClose={() => open(null)} /> : null}
            {action === 'supplement' || action === 'termination'
              ? <SignDialog deals={deals} kind={action} parent={{ id: agreement.id, title: agreement.title }} onClose={() => open(null)} onSigned={(signed) => void navigate(`/agreements/${signed}`)} />
              : null}
          </>
        );
      }}
    </QueryState>
  );
};
