import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorsQuery } from '../../../gql/graphql';
import type { Stage } from '../../../gql/schema';
import { YuanSum } from '../../../shared/amount/yuan-sum';
import { countedLink, type DealsQuery, summedLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import { enteredIn, type IndicatorScope } from './scope';

type ChainRow = IndicatorsQuery['indicators']['byChain'][number];

/** 按产业链: signed, commenced and put into production by chain, the most money first. A chain's name narrows the whole page to it. */
export const ChainCard = ({ chains, scope, onChain }: { chains: readonly ChainRow[]; scope: IndicatorScope; onChain: (chain: string) => void }) => {
  const { t } = useTranslation();
  const of = (row: ChainRow, stage: Stage): DealsQuery => ({ ...enteredIn(stage, scope), ...(row.chain ? { chain: row.chain } : { withoutChain: true }) });
  const count = (row: ChainRow, stage: Stage, value: number) =>
    <td className="zq-number" data-label={t(`stage.${stage}`)}><Link to={countedLink(of(row, stage))} aria-label={t('dashboard.openStage', { stage: `${row.chain ?? t('report.noChain')} ${t(`stage.${stage}`)}`, count: value })}>{value}</Link></td>;
  return (
    <Card title={t('report.byChain')}>
      {chains.length === 0 ? <EmptyState text={t('report.noneInPeriod')} /> : (
        <table className="zq-bars zq-chains">
          <thead>
            <tr>
              <th scope="col">{t('report.chain')}</th>
              <th scope="col" className="zq-number">{t('stage.contract')}</th>
              <th scope="col" className="zq-number">{t('dashboard.investment')}</th>
              <th scope="col" className="zq-number">{t('stage.construction')}</th>
              <th scope="col" className="zq-number">{t('stage.production')}</th>
            </tr>
          </thead>
          <tbody>
            {chains.map((row) => (
              <tr key={row.chain ?? ''}>
                <th scope="row">{row.chain ? <Button type="link" onClick={() => onChain(row.chain ?? '')}>{row.chain}</Button> : <span className="zq-muted">{t('report.noChain')}</span>}</th>
                {count(row, 'contract', row.signed)}
                <td className="zq-number" data-label={t('dashboard.investment')}><Link to={summedLink(of(row, 'contract'))}><YuanSum value={row.sumInvestment} count={row.signed} /></Link></td>
                {count(row, 'construction', row.commenced)}
                {count(row, 'production', row.produced)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
};
