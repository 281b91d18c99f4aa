import { useTranslation } from 'react-i18next';
import { useYuanText } from '../../../shared/amount/yuan';
import { type CountySettings, DAY_FIELDS, valuesOf } from './days';
import { DaysExample } from './days-example';

/** The days for those who are bound by them. */
export const DaysList = ({ settings }: { settings: CountySettings }) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  const unit = settings.workingDays ? 'leadClock.workingDaysCount' : 'leadClock.daysCount';
  return (
    <div className="zq-days">
      <DaysExample values={valuesOf(settings)} />
      <dl className="zq-days-list">
        {DAY_FIELDS.map((field) => (
          <div key={field}>
            <dt>{t(`leadClock.${field}`, { amount: yuan(settings.bigFrom) })}</dt>
            <dd>{t(unit, { count: settings[field] })}</dd>
          </div>
        ))}
      </dl>
      <p className="zq-muted zq-note">{t('leadClock.setByAdministrator')}</p>
    </div>
  );
};
