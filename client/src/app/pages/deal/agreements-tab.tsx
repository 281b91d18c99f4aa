import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { AgreementList } from '../../../features/agreements/agreement-list';
import { ObligationCards } from '../../../features/agreements/obligations-card';
import { FundsCard } from '../../../features/funds/funds-card';
import { may } from '../../../features/deals/deal';
import { Card } from '../../../shared/page-header';
import type { DealTabProps } from './tab';

/** 协议与资金: what was signed and promised, and the money that came. */
export const AgreementsTab = ({ deal, onAction }: DealTabProps) => {
  const { t } = useTranslation();
  return (
    <>
      <div className="zq-columns">
        <Card title={t('deal.agreements')} extra={may(deal, 'signAgreement') ? <Button type="link" onClick={() => onAction('sign')}>{t('deal.do.sign')}</Button> : null}>
          <AgreementList agreements={deal.agreements} dealId={deal.id} />
        </Card>
        <FundsCard dealId={deal.id} onReport={() => onAction('funds')} />
      </div>
      <div className="zq-gap"><ObligationCards dealId={deal.id} /></div>
    </>
  );
};
