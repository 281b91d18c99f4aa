import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgreementDetailFragment } from '../../../gql/graphql';
import { Yuan } from '../../../shared/amount/yuan';
import { LightTag } from '../../../shared/light-tag';
import { dealLink } from '../../../shared/links';
import { StageTag, StatusTag } from '../../../shared/stage-tag';
import { usePhone } from '../../../shared/use-phone';

type Covered = AgreementDetailFragment['deals'][number];

/** The deals that a signing covers, each with its own amount and outside money. */
export const CoveredDeals = ({ deals }: { deals: readonly Covered[] }) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const light = ({ deal }: Covered) => (deal.status === 'active' ? <LightTag light={deal.light} reason={deal.lightReason ?? null} /> : <StatusTag status={deal.status} />);
  if (phone) {
    return (
      <ul className="zq-cards">
        {deals.map((row) => (
          <li key={row.deal.id}>
            <div className="zq-line"><Link className="zq-line-text" to={dealLink(row.deal.id)}>{row.deal.name}</Link><b><Yuan value={row.amount} /></b></div>
            {row.inwardAmount ? <small className="zq-muted">{t('sign.inward')} <Yuan value={row.inwardAmount} /></small> : null}
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
        { title: t('sign.deal'), key: 'deal', render: (_, { deal }) => <><Link to={dealLink(deal.id)}>{deal.name}</Link> <small className="zq-muted">{deal.number}</small></> },
        { title: t('sign.company'), key: 'company', render: (_, { deal }) => deal.company?.name ?? '–' },
        { title: t('sign.stage'), key: 'stage', render: (_, { deal }) => <StageTag stage={deal.stage} days={deal.stageDays} /> },
        { title: t('sign.light'), key: 'light', render: (_, row) => light(row) },
        { title: t('sign.amount'), key: 'amount', align: 'right', render: (_, { amount }) => <Yuan value={amount} /> },
        { title: t('sign.inward'), key: 'inward', align: 'right', render: (_, { inwardAmount }) => <Yuan value={inwardAmount} /> },
      ]}
    />
  );
};
