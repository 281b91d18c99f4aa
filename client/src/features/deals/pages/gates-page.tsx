import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { GateRowFragment } from '../../../gql/graphql';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { useUrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { GateSettingsDocument } from '../rules/documents';
import { GateDialog } from '../rules/gate-dialog';
import { GateTable } from '../rules/gate-table';
import { RulesHeader } from '../rules/rules-header';
import { useCounty } from '../rules/use-county';

/** 准入条件: what a deal needs before it enters a stage, for those who set it and those who are bound by it. */
export const GatesPage = () => {
  const { t } = useTranslation();
  const manages = useCan('settings.manage');
  const county = useCounty(manages);
  const { organisationId, waiting } = county;
  const [result, retry] = useQuery({ query: GateSettingsDocument, variables: { organisationId }, pause: waiting });
  const [adjusting, setAdjusting] = useState<GateRowFragment | null>(null);
  const filter = useUrlFilter(['changed'] as const);
  const shown = result.data?.leadClockSettings.organisation;
  return (
    <>
      <RulesHeader county={county} shown={shown} />
      <QueryState result={result} onRetry={() => retry({ requestPolicy: 'network-only' })} page rows={12}>
        {({ gateSettings }) => {
          const changed = gateSettings.filter((gate) => gate.changed);
          const gates = filter.values.changed ? changed : gateSettings;
          return (
            <section className="zq-card">
              <div className="zq-rule-intro">
                <p className="zq-muted">{t('rule.gatesMean')} {t(manages ? 'rule.gatesAdjust' : 'rule.setByAdministrator')}</p>
                <Checkbox checked={filter.values.changed !== undefined} onChange={(event) => filter.set({ changed: event.target.checked ? '1' : null })}>{t('rule.changedOnly', { count: changed.length })}</Checkbox>
              </div>
              {gates.length === 0 ? <EmptyState text={t('rule.noneChanged')} /> : <GateTable gates={gates} onAdjust={manages ? setAdjusting : null} />}
            </section>
          );
        }}
      </QueryState>
      {adjusting && shown ? <GateDialog key={adjusting.code} gate={adjusting} county={shown} onClose={() => setAdjusting(null)} /> : null}
    </>
  );
};
