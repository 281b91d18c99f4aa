import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { LightRowFragment } from '../../../gql/graphql';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { useUrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { LightSettingsDocument } from '../rules/documents';
import { LightDialog } from '../rules/light-dialog';
import { LightTable } from '../rules/light-table';
import { RulesHeader } from '../rules/rules-header';
import { useCounty } from '../rules/use-county';

/** 亮灯规则: from which lines on a deal turns yellow or red, and where they come from. */
export const LightsPage = () => {
  const { t } = useTranslation();
  const manages = useCan('settings.manage');
  const county = useCounty(manages);
  const { organisationId, waiting } = county;
  const [result, retry] = useQuery({ query: LightSettingsDocument, variables: { organisationId }, pause: waiting });
  const [adjusting, setAdjusting] = useState<LightRowFragment | null>(null);
  const filter = useUrlFilter(['changed'] as const);
  const shown = result.data?.leadClockSettings.organisation;
  return (
    <>
      <RulesHeader county={county} shown={shown} />
      <QueryState result={result} onRetry={() => retry({ requestPolicy: 'network-only' })} page rows={12}>
        {({ lightSettings }) => {
          const changed = lightSettings.filter((light) => light.changed);
          const lights = filter.values.changed ? changed : lightSettings;
          return (
            <section className="zq-card">
              <div className="zq-rule-intro">
                <p className="zq-muted">{t('rule.lightsMean')} {t(manages ? 'rule.lightsAdjust' : 'rule.setByAdministrator')}</p>
                <Checkbox checked={filter.values.changed !== undefined} onChange={(event) => filter.set({ changed: event.target.checked ? '1' : null })}>{t('rule.changedOnly', { count: changed.length })}</Checkbox>
              </div>
              {lights.length === 0 ? <EmptyState text={t('rule.noneChanged')} /> : <LightTable lights={lights} onAdjust={manages ? setAdjusting : null} />}
            </section>
          );
        }}
      </QueryState>
      {adjusting && shown ? <LightDialog key={adjusting.rule} light={adjusting} county={shown} onClose={() => setAdjusting(null)} /> : null}
    </>
  );
};
