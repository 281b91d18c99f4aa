import { useTranslation } from 'react-i18next';
import { daysBetween, today } from '../../shared/dates';

/** When a task is due, in words and a shape: ■ 逾期 3 天, ▲ 今天到期, or the date and how far off it is. */
export const Due = ({ dueOn, overdue, done }: { dueOn: string; overdue: boolean; done: boolean }) => {
  const { t } = useTranslation();
  const days = daysBetween(today(), dueOn);
  if (done) return <span className="zq-muted">{dueOn}</span>;
  if (overdue || days < 0) {
    return (
      <span className="zq-light" data-light="red" title={dueOn}>
        <i aria-hidden="true">■</i>
        {t('task.overdueBy', { count: Math.max(1, -days) })}
      </span>
    );
  }
  if (days === 0) {
    return (
      <span className="zq-light" data-light="yellow" title={dueOn}>
        <i aria-hidden="true">▲</i>
        {t('task.dueToday')}
      </span>
    );
  }
  return (
    <span className="zq-due">
      {dueOn} <small className="zq-muted">{t('task.dueIn', { count: days })}</small>
    </span>
  );
};
