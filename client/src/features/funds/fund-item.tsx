import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FundRowFragment } from '../../gql/graphql';
import { Yuan } from '../../shared/amount/yuan';
import { dealLink } from '../../shared/links';
import { FundChain } from './fund-chain';
import { useFundWords } from './fund-facts';
import { FundActions } from './use-steps';

export interface FundItemProps {
  funds: FundRowFragment;
  /** The deal is told where the item does not stand on its page. */
  showDeal?: boolean;
  onOpen: (funds: FundRowFragment, what: 'check' | 'recognise' | 'return' | 'again' | 'view') => void;
}

/** One arrival of money as an item of a list: month, amount, chain, papers, and what can be done with it. */
export const FundItem = ({ funds, showDeal = false, onOpen }: FundItemProps) => {
  const { t } = useTranslation();
  const words = useFundWords();
  return (
    <div className="zq-fund" data-state={funds.state}>
      {showDeal ? <Link to={dealLink(funds.deal.id)} className="zq-fund-deal">{funds.deal.name}</Link> : null}
      <div className="zq-line">
        <span className="zq-line-text"><b>{funds.period}</b> <span className="zq-muted">{words(funds)}</span></span>
        <b><Yuan value={funds.amount} /></b>
      </div>
      <FundChain funds={funds} />
      {funds.state === 'returned' && funds.returnedReason ? <p className="zq-fund-back">{t('funds.returnedBecause', { reason: funds.returnedReason })}</p> : null}
      {funds.state === 'recognised' ? <p className="zq-muted">{t('funds.recognisedAmount')} <Yuan value={funds.recognisedAmount} /></p> : null}
      <div className="zq-line zq-fund-foot">
        <Button type="link" size="small" icon={<PaperClipOutlined />} onClick={() => onOpen(funds, 'view')} className="zq-fund-papers">{t('funds.evidenceOf', { kind: t(`evidenceKind.${funds.evidenceKind}`), number: funds.files.length })}</Button>
        <FundActions funds={funds} onOpen={onOpen} />
      </div>
    </div>
  );
};
