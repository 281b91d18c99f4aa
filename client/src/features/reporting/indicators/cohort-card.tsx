import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorsQuery } from '../../../gql/graphql';
import type { CohortStep } from '../../../gql/schema';
import { Yuan } from '../../../shared/amount/yuan';
import { countedLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';
import { Rate } from '../rate';
import { enteredIn, type IndicatorScope } from './scope';

type Cohort = IndicatorsQuery['indicators']['cohort'];
const STEPS: readonly CohortStep[] = ['registered', 'landed', 'commenced', 'produced'];

const Line = ({ name, rate, children }: { name: string; rate: string | null; children: ReactNode }) => (
  <tr>
    <th scope="row">{name}</th>
    <td className="zq-bar-cell" aria-hidden="true"><span className="zq-rate-bar"><span style={{ width: `${String(Math.min(100, Number(rate ?? 0)))}%` }} /></span></td>
    <td className="zq-number">{children}</td>
    <td className="zq-number"><b><Rate value={rate} /></b></td>
  </tr>
);

/** 本期签约项目的履约: what has become, until today, of the deals that were signed in the period. */
export const CohortCard = ({ cohort, scope }: { cohort: Cohort; scope: IndicatorScope }) => {
  const { t } = useTranslation();
  const signed = enteredIn('contract', scope);
  const all = countedLink(signed);
  return (
    <Card title={t('report.cohort')} extra={<span className="zq-muted">{t('report.cohortHint')}</span>}>
      <table className="zq-bars zq-cohort">
        <thead>
          <tr>
            <th scope="col">{t('report.rate')}</th>
            <th scope="col" aria-hidden="true" />
            <th scope="col" className="zq-number">{t('report.ofSigned')}</th>
            <th scope="col" className="zq-number">%</th>
          </tr>
        </thead>
        <tbody>
          {STEPS.map((step) => (
            <Line key={step} name={t(`report.rateOf.${step}`)} rate={cohort[`${step}Rate`] ?? null}>
              <Link to={countedLink({ ...signed, cameTo: step })} aria-label={t('dashboard.openStage', { stage: t(`cohortStep.${step}`), count: cohort[step] })}>{cohort[step]}</Link>
              {' / '}
              <Link to={all} aria-label={t('dashboard.openStage', { stage: t('report.signedDeals'), count: cohort.signed })}>{cohort.signed}</Link>
            </Line>
          ))}
          <Line name={t('report.rateOf.funds')} rate={cohort.fundsRate ?? null}>
            <Link to={all}><Yuan value={cohort.fundsInPlace} /> / <Yuan value={cohort.contractedInward} /></Link>
          </Line>
        </tbody>
      </table>
    </Card>
  );
};
