import { useQuery } from 'urql';
import { QueryState } from '../../../shared/query-state';
import { useCan } from '../../../shared/viewer';
import { DaysForm } from '../lead/days-form';
import { DaysList } from '../lead/days-list';
import { LeadClockSettingsDocument } from '../lead/documents';
import '../lead/lead-clocks.css';
import { RulesHeader } from '../rules/rules-header';
import { useCounty } from '../rules/use-county';

/** 线索时限: how many days each step of a lead may take, for those who set it and those who are bound by it. */
export const LeadClocksPage = () => {
  const manages = useCan('settings.manage');
  const county = useCounty(manages);
  const { organisationId, waiting } = county;
  const [result, retry] = useQuery({ query: LeadClockSettingsDocument, variables: { organisationId }, pause: waiting });
  const shown = result.data?.leadClockSettings.organisation;
  return (
    <>
      <RulesHeader county={county} shown={shown} />
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
