import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/dates';
import { type DaysValues, exampleOf } from './days';
import { LEAD_STEPS } from './clocks';

/** What the days come to: the due days of a lead that is registered today. */
export const DaysExample = ({ values }: { values: DaysValues }) => {
  const { t } = useTranslation();
  const example = exampleOf(values, today());
  return (
    <div className="zq-days-example">
      {t(values.workingDays ? 'leadClock.workingDaysMean' : 'leadClock.allDaysMean')}
      {example ? (
        <>
          <br />
          {t('leadClock.example', { date: today() })}{' '}
          {LEAD_STEPS.map((step, at) => (
            <span key={step}>{t('leadClock.exampleStep', { step: t(`leadStep.${step}`), date: example[step] })}{t(at < LEAD_STEPS.length - 1 ? 'leadClock.exampleComma' : 'leadClock.exampleEnd')}</span>
          ))}
        </>
      ) : null}
    </div>
  );
};
