import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { SignDialog } from '../../features/agreements/sign-dialog';
import type { SignedDeal } from '../../features/agreements/sign-deals';
import { may } from '../../features/deals/deal';
import '../../features/deals/deals.css';
import { LeadDialog } from '../../features/deals/lead-dialog';
import { DEAL_FILTER_KEYS, QUIET_KEYS } from '../../features/deals/list/deal-filter';
import { DealList } from '../../features/deals/list/deal-list';
import { ViewSwitch } from '../../features/deals/list/view-switch';
import { ViewBar } from '../../features/deals/views/view-bar';
import { PageHeader } from '../../shared/page-header';
import { EmptyState } from '../../shared/query-state';
import { useUrlFilter } from '../../shared/url-filter';
import { useCan } from '../../shared/viewer';

/** 项目表: all deals in reach, under views of one's own; chosen rows are changed at once, or go into one signing. `?new=1&visitId=` registers a lead of that visit. */
export const DealsPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const register = useCan('deal.register');
  // The frame's 记走请 is the one primary action of whoever has it.
  const logs = useCan('visit.log');
  const sign = useCan('agreement.sign');
  const filter = useUrlFilter(DEAL_FILTER_KEYS, QUIET_KEYS);
  const [params, setParams] = useSearchParams();
  const [signing, setSigning] = useState<readonly SignedDeal[] | null>(null);
  const lead = (open: boolean) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (open) next.set('new', '1');
      else next.delete('new');
      return next;
    }, { replace: true });

  return (
    <>
      <PageHeader
        title={t('nav.dealTable')}
        actions={
          <>
            <ViewSwitch />
            {register ? <Button type={logs ? 'default' : 'primary'} icon={<PlusOutlined />} onClick={() => lead(true)}>{t('deal.newLead')}</Button> : null}
          </>
        }
      />
      <ViewBar />
      <DealList
        filter={filter}
        empty={<EmptyState text={t('deal.none')} action={register ? <Button onClick={() => lead(true)}>{t('deal.newLead')}</Button> : null} />}
        {...(sign
          ? {
              batch: (chosen) => {
                const able = chosen.filter((deal) => may(deal, 'signAgreement'));
                return <Button disabled={able.length === 0} onClick={() => setSigning(able)}>{t('deal.signChosen', { count: able.length })}</Button>;
              },
            }
          : {})}
      />
      {register && params.get('new') ? <LeadDialog visitId={params.get('visitId')} several onClose={() => lead(false)} /> : null}
      {signing ? <SignDialog deals={signing} onClose={() => setSigning(null)} onSigned={(id) => void navigate(`/agreements/${id}`)} /> : null}
    </>
  );
};
