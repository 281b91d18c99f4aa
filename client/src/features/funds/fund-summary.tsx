import { useTranslation } from 'react-i18next';
import type { DealFundsQuery } from '../../gql/graphql';
import { Yuan } from '../../shared/amount/yuan';

type Summary = DealFundsQuery['deal']['fundSummary'];

/** 资金到位率: what was recognised of the contracted outside money, with what is still on its way. */
export const FundSummary = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation();
  const { reported, checked, recognised, contractedInward, rate } = summary;
  // For the eye alone: the number beside it is exact.
  const share = Math.min(100, Number(rate ?? 0));
  return (
    <div className="zq-fund-summary" data-testid="fund-summary">
      <div><span>{t('funds.recognised')}</span><b><Yuan value={recognised} /></b></div>
      <div><span>{t('funds.contractedInward')}</span><b><Yuan value={contractedInward} /></b></div>
      <div className="zq-fund-rate">
        <span>{t('funds.rate')}</span>
        {rate === null ? <b className="zq-muted" title={t('funds.rateNone')}>–<span className="zq-sr">{t('funds.rateNone')}</span></b> : <b>{t('funds.percent', { number: rate })}</b>}
        <i aria-hidden="true" className="zq-fund-bar"><i style={{ width: `${String(share)}%` }} /></i>
      </div>
      <p className="zq-muted">{t('funds.reportedSum')} <Yuan value={reported} /> · {t('funds.checkedSum')} <Yuan value={checked} /></p>
    </div>
  );
};
