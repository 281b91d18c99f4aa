import { PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AllianceList } from '../../features/alliances/alliance-list';
import { CreateAllianceDialog } from '../../features/alliances/create-dialog';
import { AlliancesDocument } from '../../features/alliances/documents';
import { OurLane } from '../../features/alliances/our-lane';
import { SharedLane } from '../../features/alliances/shared-lane';
import '../../features/alliances/alliances.css';
import { PageHeader } from '../../shared/page-header';
import { STAGES } from '../../shared/stages';
import { useUrlFilter } from '../../shared/url-filter';
import { useSession } from '../../shared/viewer';

/** 联盟共享: two lanes, what partners show us and what we show them; below, who belongs to which alliance. */
export const AlliancePage = () => {
  const { t } = useTranslation();
  const { can } = useSession();
  const [creating, setCreating] = useState(false);
  const url = useUrlFilter(['alliance', 'stage'] as const);
  const readsAlliances = can('alliance.read');
  const [{ data }] = useQuery({ query: AlliancesDocument, pause: !readsAlliances });
  const stage = STAGES.find((one) => one === url.values.stage);
  const ours = can('deal.read');

  return (
    <>
      <PageHeader
        title={t('nav.alliance')}
        sub={t('alliance.sub')}
        actions={can('alliance.manage') ? <Button icon={<PlusOutlined />} onClick={() => setCreating(true)}>{t('alliance.create')}</Button> : null}
      />
      {can('alliance.view') ? (
        <div className="zq-toolbar">
          {readsAlliances ? (
            <Select
              allowClear
              placeholder={t('alliance.any')}
              aria-label={t('alliance.any')}
              value={url.values.alliance}
              onChange={(value: string | undefined) => url.set({ alliance: value ?? null })}
              options={(data?.alliances ?? []).map((one) => ({ value: one.id, label: one.name }))}
              style={{ minWidth: 200 }}
            />
          ) : null}
          <Select
            allowClear
            placeholder={t('alliance.anyStage')}
            aria-label={t('alliance.anyStage')}
            value={stage}
            onChange={(value: string | undefined) => url.set({ stage: value ?? null })}
            options={STAGES.map((one) => ({ value: one, label: t(`stage.${one}`) }))}
            style={{ minWidth: 140 }}
          />
        </div>
      ) : null}
      <div className={ours && can('alliance.view') ? 'zq-columns' : undefined}>
        {can('alliance.view') ? <SharedLane allianceId={url.values.alliance} stage={stage} filters={{ count: url.count, clear: url.clear }} /> : null}
        {ours ? <OurLane /> : null}
      </div>
      {readsAlliances ? <AllianceList /> : null}
      {creating ? <CreateAllianceDialog onClose={() => setCreating(false)} /> : null}
    </>
  );
};
