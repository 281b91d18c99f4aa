import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { PageHeader } from '../../../shared/page-header';
import { QueryState } from '../../../shared/query-state';
import { useCan } from '../../../shared/viewer';
import { DaysForm } from '../lead/days-form';
import { DaysList } from '../lead/days-list';
import { LeadClockCountiesDocument, LeadClockSettingsDocument } from '../lead/documents';
import '../lead/lead-clocks.css';

/** Which county: chosen in the address; without a choice the administrator of a city begins with its first county. */
const useCounty = (manages: boolean) => {
  const [params, setParams] = useSearchParams();
  const [result] = useQuery({ query: LeadClockCountiesDocument, pause: !manages });
  const counties = (result.data?.organisations ?? []).filter(({ kind }) => kind === 'county' || kind === 'city').toSorted((a, b) => Number(a.kind === 'city') - Number(b.kind === 'city'));
  const asked = params.get('organisationId');
  return {
    counties,
    organisationId: asked ?? counties[0]?.id ?? null,
    waiting: manages && asked === null && result.fetching && !result.data,
    choose: (id: string) => setParams({ organisationId: id }, { replace: true }),
  };
};

/** 线索时限: how many days each step of a lead may take, for those who set it and those who are bound by it. */
export const LeadClocksPage = () => {
  const { t } = useTranslation();
  const manages = useCan('settings.manage');
  const { counties, organisationId, waiting, choose } = useCounty(manages);
  const [result, retry] = useQuery({ query: LeadClockSettingsDocument, variables: { organisationId }, pause: waiting });
  const shown = result.data?.leadClockSettings.organisation;
  return (
    <>
      <PageHeader
        title={t('nav.leadClocks')}
        sub={shown?.name}
        actions={
          manages && counties.length > 1 ? (
            <Select
              className="zq-days-county"
              aria-label={t('leadClock.county')}
              value={shown?.id ?? organisationId}
              options={counties.map(({ id, name, kind }) => ({ value: id, label: kind === 'city' ? t('leadClock.cityItself', { name }) : name }))}
              onChange={choose}
            />
          ) : null
        }
      />
      <QueryState result={result} onRetry={() => retry({ requestPolicy: 'network-only' })} page rows={8}>
        {({ leadClockSettings }) => (
          <section className="zq-card zq-pad">
            {manages ? <DaysForm key={leadClockSettings.organisation.id} settings={leadClockSettings} /> : <DaysList settings={leadClockSettings} />}
          </section>
        )}
      </QueryState>
    </>
  );
};
