import { Badge, Segmented, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { FundRowFragment } from '../../../gql/graphql';
import { Yuan } from '../../../shared/amount/yuan';
import { ConnectionTable } from '../../../shared/connection-table';
import { usePages } from '../../../shared/connection';
import { dealLink } from '../../../shared/links';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import { useUrlFilter } from '../../../shared/url-filter';
import { useSession } from '../../../shared/viewer';
import { FundsDocument, FundsWaitingDocument } from '../documents';
import { FundChain } from '../fund-chain';
import { useFundWords } from '../fund-facts';
import { duties, FUND_KEYS, fundFilterOf, type Shown, SHOWN, shownOf } from '../fund-filter';
import { FundFilters } from '../fund-filters';
import { FundItem } from '../fund-item';
import '../funds.css';
import { FundActions, useFundSteps } from '../use-steps';

/** 到位资金: what waits for me, what was recognised, and how much that is over the filter. */
export const FundsPage = () => {
  const { t } = useTranslation();
  const { can } = useSession();
  const filter = useUrlFilter(FUND_KEYS, ['state']);
  const mine = duties(can);
  const shown = shownOf(filter.values, mine);
  const [waiting] = useQuery({ query: FundsWaitingDocument, pause: mine.length === 0 });
  const pages = usePages(FundsDocument, { first: 20, filter: fundFilterOf(filter.values, shown) }, (data) => data.fundArrivals);
  const steps = useFundSteps(pages.nodes, pages.reload);
  const words = useFundWords();
  const sums = pages.result.data?.fundArrivals;
  const counted = (one: Shown) => (one !== 'all' && one !== 'recognised' && mine.includes(one) ? (waiting.data?.[one].totalCount ?? 0) : 0);

  const columns: TableColumnsType<FundRowFragment> = [
    { title: t('funds.period'), key: 'period', width: 96, render: (_, funds) => <b>{funds.period}</b> },
    { title: t('funds.deal'), key: 'deal', render: (_, funds) => <><Link to={dealLink(funds.deal.id)} onClick={(event) => event.stopPropagation()}>{funds.deal.name}</Link><small className="zq-muted zq-block">{words(funds)}</small></> },
    { title: t('funds.evidence'), key: 'evidence', width: 130, render: (_, funds) => <>{t(`evidenceKind.${funds.evidenceKind}`)}<small className="zq-muted zq-block">{t('funds.papers', { count: funds.files.length })}</small></> },
    { title: t('funds.chain'), key: 'chain', width: 250, render: (_, funds) => <><FundChain funds={funds} compact />{funds.state === 'returned' ? <small className="zq-fund-back">{funds.returnedReason}</small> : <small className="zq-muted zq-block">{t('funds.reportedBy', { name: funds.reportedBy, date: funds.reportedOn })}</small>}</> },
    { title: t('funds.amount'), key: 'amount', width: 120, align: 'right', render: (_, funds) => <Yuan value={funds.amount} /> },
    { title: t('funds.recognisedAmount'), key: 'recognised', width: 120, align: 'right', render: (_, funds) => (funds.recognisedAmount ? <b><Yuan value={funds.recognisedAmount} /></b> : <span className="zq-muted">–</span>) },
    { title: t('funds.actions'), key: 'actions', width: 150, render: (_, funds) => <span onClick={(event) => event.stopPropagation()}><FundActions funds={funds} onOpen={steps.open} /></span> },
  ];

  return (
    <>
      <PageHeader title={t('nav.funds')} sub={t('funds.pageSub')} />
      <div className="zq-toolbar zq-fund-tabs">
        <Segmented<Shown>
          value={shown}
          aria-label={t('funds.shownLabel')}
          options={SHOWN.map((value) => ({ value, label: <span>{t(`funds.shown.${value}`)}{counted(value) > 0 ? <Badge count={counted(value)} overflowCount={99} color="#1456B8" size="small" className="zq-fund-badge" title={t('funds.waitsForMe', { count: counted(value) })} /> : null}</span> }))}
          onChange={(state) => filter.set({ state })}
        />
      </div>
      <div className="zq-toolbar">
        <FundFilters filter={filter} dealName={pages.nodes[0]?.deal.name ?? null} />
        <span className="zq-grow" />
        {sums ? <span className="zq-sum" data-testid="fund-sums">{t('funds.items', { count: sums.totalCount })} · {t('funds.sumReported')} <b><Yuan value={sums.sumAmount} /></b> · {t('funds.sumRecognised')} <b><Yuan value={sums.sumRecognised} /></b></span> : null}
      </div>
      <ConnectionTable
        pages={pages}
        columns={columns}
        minWidth={1080}
        filters={{ count: filter.count, clear: () => filter.set({ from: null, to: null, org: null, deal: null }) }}
        card={(funds) => <FundItem funds={funds} showDeal onOpen={steps.open} />}
        onOpen={(funds) => steps.open(funds, 'view')}
        empty={<EmptyState text={t(`funds.none.${shown}`)} />}
      />
      {steps.dialog}
    </>
  );
};
