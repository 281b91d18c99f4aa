import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Yuan } from '../../../shared/amount/yuan';
import type { BuiltDeal } from '../use-building';
import { plainPercent } from './months';

/** Two bars beside each other: how much is built, and how much of the agreed time is over. */
const Bars = ({ percent, timePercent }: { percent: string | null; timePercent: string | null }) => {
  const { t } = useTranslation();
  const bar = (name: 'percent' | 'time', value: string | null) => (
    <div className="zq-progress-bar" data-bar={name}>
      <span>{t(`progress.bar.${name}`)}</span>
      <i aria-hidden="true" className="zq-bar"><i style={{ width: `${String(Math.min(100, Number(value ?? 0)))}%` }} /></i>
      <b>{value === null ? '–' : `${plainPercent(value)}%`}</b>
    </div>
  );
  return <div className="zq-progress-bars">{bar('percent', percent)}{bar('time', timePercent)}</div>;
};

export interface ProgressStateViewProps {
  state: NonNullable<BuiltDeal['progressState']>;
  totalInvestment: string | null;
  /** Absent: this person only looks. */
  onReport?: (month: string) => void;
}

/** Where the monthly reports stand: the one that is owed first, then how far the work is against the time. */
export const ProgressStateView = ({ state, totalInvestment, onReport }: ProgressStateViewProps) => {
  const { t } = useTranslation();
  const { owedMonth, dueOn, overdue, percent, timePercent, gap, investedTotal } = state;
  const behind = gap?.startsWith('-') ?? false;
  return (
    <div className="zq-progress-state">
      {owedMonth ? (
        <Alert
          type={overdue ? 'error' : 'warning'}
          showIcon
          title={t(overdue ? 'progress.overdue' : 'progress.owed', { month: owedMonth, date: dueOn ?? '' })}
          {...(onReport ? { action: <Button size="small" onClick={() => onReport(owedMonth)}>{t('progress.reportMonth')}</Button> } : {})}
        />
      ) : null}
      <Bars percent={percent} timePercent={timePercent} />
      <p className="zq-progress-words">
        {gap === null ? null : <span className={behind ? 'zq-warn' : undefined}>{t(behind ? 'progress.behind' : 'progress.ahead', { points: gap.replace('-', '') })}</span>}
        <span>{t('progress.investedTotal')} <b><Yuan value={investedTotal} /></b>{totalInvestment ? <span className="zq-muted"> / <Yuan value={totalInvestment} /></span> : null}</span>
      </p>
    </div>
  );
};
