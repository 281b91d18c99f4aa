import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PermitRowFragment } from '../../../gql/graphql';
import { Card } from '../../../shared/page-header';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { usePhone } from '../../../shared/use-phone';
import '../construction.css';
import { useBuilding } from '../use-building';
import { PermitDialog } from './permit-dialog';
import { countPermits } from './permit-kinds';
import { PermitItems, PermitTable } from './permit-rows';

const Count = ({ permits }: { permits: readonly PermitRowFragment[] }) => {
  const { t } = useTranslation();
  const { needed, issued } = countPermits(permits);
  const expired = permits.filter(({ state }) => state === 'expired').length;
  return (
    <div className="zq-permit-count">
      <span data-testid="permit-count">{t('permit.count', { issued, needed })}</span>
      {expired > 0 ? <b className="zq-warn">{t('permit.expired', { count: expired })}</b> : null}
      <i aria-hidden="true" className="zq-bar"><i style={{ width: `${String(needed === 0 ? 0 : Math.round((issued / needed) * 100))}%` }} /></i>
      <small className="zq-muted">{t('permit.parallel')}</small>
    </div>
  );
};

/** 报建手续: a checklist run in parallel, with who handles each, its days and its papers. */
export const PermitCard = ({ dealId }: { dealId: string }) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const { result, reload, deal } = useBuilding(dealId);
  const [editing, setEditing] = useState<PermitRowFragment['kind'] | 'another' | null>(null);
  const [all, setAll] = useState(false);
  const mayRecord = deal?.viewerCan.includes('recordPermit') ?? false;
  const rows = { ...(mayRecord ? { onEdit: setEditing } : {}), onExpired: reload };
  const shown = (permits: readonly PermitRowFragment[]) => permits.filter(({ needed }) => needed || all);
  return (
    <Card title={t('permit.title')} extra={mayRecord ? <Button type="link" onClick={() => setEditing('another')}>{t('permit.another')}</Button> : null}>
      <QueryState result={result} onRetry={reload} isEmpty={(data) => data.deal.permits.length === 0} empty={<EmptyState text={t('permit.none')} />}>
        {({ deal: { permits } }) => {
          const spared = permits.filter(({ needed }) => !needed).length;
          return (
            <>
              <Count permits={permits} />
              {phone ? <PermitItems permits={shown(permits)} {...rows} /> : <PermitTable permits={shown(permits)} {...rows} />}
              {spared > 0 ? <Button type="text" className="zq-permit-more" aria-expanded={all} onClick={() => setAll(!all)}>{t(all ? 'permit.hideSpared' : 'permit.showSpared', { count: spared })}</Button> : null}
            </>
          );
        }}
      </QueryState>
      {editing && deal ? <PermitDialog deal={deal} kind={editing === 'another' ? null : editing} onClose={() => setEditing(null)} /> : null}
    </Card>
  );
};
