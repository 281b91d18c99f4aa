import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Yuan } from '../../../shared/amount/yuan';
import { Card } from '../../../shared/page-header';
import type { DealFacts } from '../deal';

/** What other parts of the system know of a deal's money; yuan. */
export interface DealMoney {
  /** Of the contract that stands; of a phase without one, of that of its whole; null without any. */
  contractAmount: string | null;
  /** The contract is that of the whole that the deal is a phase of. */
  contractOfWhole?: boolean;
  funds: { reported: string; checked: string; recognised: string; contractedInward?: string | null; rate?: string | null };
}

export interface MoneyCardProps {
  deal: DealFacts;
  money: DealMoney;
  /** Goes to what was signed and what came. */
  onMore: () => void;
}

/** 资金: what is meant to be invested, what the contract says, and what came of it; each amount once, and none of them mixed. */
export const MoneyCard = ({ deal, money: { contractAmount, contractOfWhole = false, funds }, onMore }: MoneyCardProps) => {
  const { t } = useTranslation();
  const rate = funds.rate ?? null;
  const rows = [
    { label: 'deal.totalInvestment', value: <Yuan value={deal.totalInvestment ?? null} bound={deal.totalInvestmentBound} /> },
    { label: 'deal.fixedAssetInvestment', value: <Yuan value={deal.fixedAssetInvestment ?? null} /> },
    { label: 'deal.contractedInward', value: <Yuan value={deal.contractedInward ?? null} /> },
    { label: contractAmount !== null && contractOfWhole ? 'dealPage.contractAmountOfWhole' : 'dealPage.contractAmount', value: <Yuan value={contractAmount} /> },
    { label: 'dealPage.recognised', value: <Yuan value={funds.recognised} /> },
  ];
  return (
    <Card title={t('dealPage.money')} extra={<Button type="link" onClick={onMore}>{t('dealPage.moneyMore')}</Button>}>
      <dl className="zq-money">
        {rows.map(({ label, value }) => <div key={label}><dt>{t(label)}</dt><dd>{value}</dd></div>)}
        <div>
          <dt>{t('dealPage.rate')}</dt>
          <dd>{rate === null ? <span className="zq-muted" title={t('dealPage.noInward')}>—</span> : `${rate}%`}</dd>
        </div>
      </dl>
      {rate === null ? null : <div className="zq-rate" aria-hidden="true"><i style={{ width: `${String(Math.min(100, Number(rate)))}%` }} /></div>}
    </Card>
  );
};
