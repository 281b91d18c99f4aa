import { Alert, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { AgreementQuery } from '../../../gql/graphql';
import { Yuan } from '../../../shared/amount/yuan';
import { LightTag } from '../../../shared/light-tag';
import { Card, PageHeader } from '../../../shared/page-header';
import { QueryState } from '../../../shared/query-state';
import { StageTag, StatusTag } from '../../../shared/stage-tag';
import { usePhone } from '../../../shared/use-phone';
import '../agreements.css';
import { AgreementDocument } from '../documents';

type Agreement = AgreementQuery['agreement'];
type Covered = Agreement['deals'][number];

const Facts = ({ agreement }: { agreement: Agreement }) => {
  const { t } = useTranslation();
  const contract = agreement.kind === 'contract';
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['sign.signedOn', agreement.signedOn],
    ['sign.number', agreement.number],
    ['sign.place', agreement.place],
    ['sign.expiresOn', agreement.expiresOn],
    ['sign.organisation', agreement.organisation.name],
    ...(contract
      ? ([
          ['sign.agreedStartOn', agreement.agreedStartOn],
          ['sign.agreedCompletionOn', agreement.agreedCompletionOn],
          ['sign.agreedProductionOn', agreement.agreedProductionOn],
          ['sign.legalReview', agreement.legalReview],
          ['sign.fairCompetitionReview', agreement.fairCompetitionReview],
        ] as const)
      : []),
  ];
  return (
    <dl className="zq-facts zq-pad">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{value ?? <span className="zq-muted">–</span>}</dd>
        </div>
      ))}
    </dl>
  );
};

const Deals = ({ deals }: { deals: readonly Covered[] }) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const light = ({ deal }: Covered) => (deal.status === 'active' ? <LightTag light={deal.light} reason={deal.lightReason ?? null} /> : <StatusTag status={deal.status} />);
  if (phone) {
    return (
      <ul className="zq-cards">
        {deals.map((row) => (
          <li key={row.deal.id}>
            <div className="zq-line"><Link className="zq-line-text" to={`/deals/${row.deal.id}`}>{row.deal.name}</Link><b><Yuan value={row.amount} /></b></div>
            <div className="zq-line"><StageTag stage={row.deal.stage} />{light(row)}</div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table<Covered>
      size="middle"
      pagination={false}
      rowKey={({ deal }) => deal.id}
      dataSource={[...deals]}
      columns={[
        { title: t('sign.deal'), key: 'deal', render: (_, { deal }) => <><Link to={`/deals/${deal.id}`}>{deal.name}</Link> <small className="zq-muted">{deal.number}</small></> },
        { title: t('sign.company'), key: 'company', render: (_, { deal }) => deal.company?.name ?? '–' },
        { title: t('sign.stage'), key: 'stage', render: (_, { deal }) => <StageTag stage={deal.stage} days={deal.stageDays} /> },
        { title: t('sign.light'), key: 'light', render: (_, row) => light(row) },
        { title: t('sign.amount'), key: 'amount', align: 'right', render: (_, { amount }) => <Yuan value={amount} /> },
      ]}
    />
  );
};

/** One signing: how many deals, how much in all, and whether it counts as signed. */
export const AgreementPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: AgreementDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => retry({ requestPolicy: 'network-only' })} page>
      {({ agreement }) => (
        <>
          <PageHeader title={agreement.title} sub={<span className="zq-stage">{t(`agreementKind.${agreement.kind}`)}</span>} />
          {agreement.kind === 'contract' ? null : <Alert type="info" showIcon className="zq-below" title={t('sign.notCounted')} />}
          <div className="zq-figures zq-card">
            <div><span className="zq-muted">{t('sign.figureDeals')}</span><b data-testid="agreement-deals">{t('unit.deals', { count: agreement.dealCount })}</b></div>
            <div><span className="zq-muted">{t('sign.figureSum')}</span><b data-testid="agreement-sum"><Yuan value={agreement.totalAmount} /></b></div>
          </div>
          <Card title={t('sign.deals')} className="zq-gap"><Deals deals={agreement.deals} /></Card>
          <Card title={t('sign.facts')} className="zq-gap"><Facts agreement={agreement} /></Card>
        </>
      )}
    </QueryState>
  );
};
