import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FundRowFragment } from '../../gql/graphql';
import { Yuan } from '../../shared/amount/yuan';
import { FileList } from '../../shared/files';
import { FundChain } from './fund-chain';

/** "固定资产投资 · 省外": what the money went into and where it came from. */
export const useFundWords = (): ((funds: Pick<FundRowFragment, 'kind' | 'origin'>) => string) => {
  const { t } = useTranslation();
  return ({ kind, origin }) => `${t(`fundKind.${kind}`)} · ${t(`fundOrigin.${origin}`)}`;
};

/** Everything of one arrival of money, with what shows it: what is looked at before it is passed on. */
export const FundFacts = ({ funds, onExpired }: { funds: FundRowFragment; onExpired?: () => void }) => {
  const { t } = useTranslation();
  const words = useFundWords();
  return (
    <div className="zq-fund-facts">
      <div className="zq-dialog-subject">
        <span>{funds.deal.name} <small className="zq-muted">{funds.deal.number}</small></span>
        <span><b>{funds.period}</b> · <b><Yuan value={funds.amount} /></b> · {words(funds)}</span>
      </div>
      <FundChain funds={funds} />
      {funds.state === 'returned' && funds.returnedReason ? <Alert type="warning" showIcon className="zq-form-alert" title={t('funds.returnedBecause', { reason: funds.returnedReason })} /> : null}
      {funds.recognisedAmount ? <p>{t('funds.recognisedAmount')} <b><Yuan value={funds.recognisedAmount} /></b></p> : null}
      {funds.note ? <p className="zq-fund-note">{funds.note}</p> : null}
      <h3>{t('funds.evidenceOf', { kind: t(`evidenceKind.${funds.evidenceKind}`), number: funds.files.length })}</h3>
      <FileList files={funds.files} {...(onExpired ? { onExpired } : {})} />
    </div>
  );
};
