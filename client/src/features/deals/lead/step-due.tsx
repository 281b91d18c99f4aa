import { useTranslation } from 'react-i18next';
import type { Light } from '../../../gql/schema';
import { today } from '../../../shared/dates';
import { type LeadClock, type Standing, standingOf } from './clocks';

const LIGHT: Record<Standing['state'], Light> = { done: 'green', doneLate: 'yellow', today: 'yellow', ahead: 'grey', late: 'red' };
const SHAPE: Record<Standing['state'], string> = { done: '●', doneLate: '▲', today: '▲', ahead: '○', late: '■' };

/** How a step stands, in a shape and in words: ■ 逾期 3 天, ▲ 今天到期, ○ 还有 2 天, ● 按时完成, ▲ 逾期完成. */
export const StepDue = ({ clock }: { clock: Pick<LeadClock, 'dueOn' | 'doneOn' | 'overdue'> }) => {
  const { t } = useTranslation();
  const { state, days } = standingOf(clock, today());
  return (
    <span className="zq-light" data-light={LIGHT[state]}>
      <i aria-hidden="true">{SHAPE[state]}</i>
      {t(`leadClock.state.${state}`, { count: days })}
    </span>
  );
};
