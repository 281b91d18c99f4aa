import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/language';
import { type Month, moveBy, weeksOf } from './month';

export interface DayCount {
  visits: number;
  plans: number;
}

export interface MonthGridProps {
  month: Month;
  /** The day whose visits are listed. */
  day: string;
  today: string;
  counts: ReadonlyMap<string, DayCount>;
  onChoose: (day: string) => void;
}

/** Any Monday, to name the days of the week from. */
const A_MONDAY = Date.UTC(2026, 10, 2);

/**
 * A month, each day with how many visits it had and how many are planned. One day can be reached with Tab, the others
 * with the arrows; Page moves by a month. Antd's own calendar brings a year's and a decade's view and a select for each.
 */
export const MonthGrid = ({ month, day, today, counts, onChoose }: MonthGridProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const grid = useRef<HTMLTableElement>(null);
  const follow = useRef(false);
  const name = (at: number, weekday: 'short' | 'long') => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(at);
  const weekdays = Array.from({ length: 7 }, (_, at) => A_MONDAY + at * 86_400_000);

  // The keyboard goes where the arrows went, also into a month that is only shown now.
  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day, month.key]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveBy(event.key, day);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    follow.current = true;
    onChoose(next);
  };
  const said = (one: string): string => {
    const { visits, plans } = counts.get(one) ?? { visits: 0, plans: 0 };
    return t('visit.day.spoken', { day: one, visits, plans });
  };

  return (
    <table className="zq-month" role="grid" aria-label={month.key} ref={grid} onKeyDown={onKeyDown}>
      <thead>
        <tr>{weekdays.map((at) => <th key={at} scope="col"><abbr title={name(at, 'long')}>{name(at, 'short')}</abbr></th>)}</tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, at) => (
          <tr key={week.find((one) => one !== null) ?? at}>
            {week.map((one, place) => {
              if (!one) return <td key={place} />;
              const { visits, plans } = counts.get(one) ?? { visits: 0, plans: 0 };
              return (
                <td key={one} role="gridcell" aria-selected={one === day}>
                  <button type="button" data-day={one} data-today={one === today} tabIndex={one === day ? 0 : -1} aria-label={said(one)} aria-current={one === today ? 'date' : undefined} onClick={() => onChoose(one)}>
                    <span>{Number(one.slice(8))}</span>
                    <span className="zq-day-counts" aria-hidden="true">
                      {visits > 0 ? <i data-of="visits"><em>{t('visit.day.visits')} </em>{visits}</i> : null}
                      {plans > 0 ? <i data-of="plans"><em>{t('visit.day.plans')} </em>{plans}</i> : null}
                    </span>
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
