import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitCounters } from '../../../gql/schema';

type Counters = Omit<VisitCounters, '__typename'>;
type Name = keyof Counters;

/** Stands where the number goes: `Trans` would cost the phone 3 kB, as it shares a chunk with what every page loads. */
const HOLE = '\u0000';

/** One figure in its sentence ("走出去 8 次"); its name says how it is counted, on hover, focus and tap. */
const Figure = ({ name, number, definition, children }: { name: Name; number: number; definition?: string; children?: ReactNode }) => {
  const { t } = useTranslation();
  const [before, after] = t(`visit.figure.${name}`, { number: HOLE }).split(HOLE);
  const said = before?.trim();
  return (
    <div className="zq-figure" data-figure={name}>
      {definition ? (
        <Tooltip title={definition} trigger={['hover', 'focus']}>
          <button type="button" className="zq-figure-name" aria-label={definition}>{said}</button>
        </Tooltip>
      ) : <span>{said}</span>}{' '}
      <span><b>{number}</b>{after}</span>
      {children}
    </div>
  );
};

/** 走请次数 (走出去, 请进来), 接洽客商人次, 走访企业, 入企走访, 视频, 走访帮扶: over the whole filter, as the field's reports count them. */
export const VisitFigures = ({ counters, action }: { counters: Counters; action?: ReactNode }) => {
  const { t } = useTranslation();
  const figure = (name: Name) => <Figure name={name} number={counters[name]} definition={t(`visit.count.${name}Meaning`)} />;
  return (
    <div className="zq-figures">
      <div role="status" aria-label={t('visit.figures')} data-testid="visit-figures">
        <Figure name="visits" number={counters.visits} definition={t('visit.count.visitsMeaning')}>
          <small><Figure name="out" number={counters.out} /><Figure name="in" number={counters.in} /></small>
        </Figure>
        {figure('investors')}
        {figure('companyVisits')}
        {figure('onSiteVisits')}
        {figure('online')}
        {figure('aftercare')}
      </div>
      {action}
    </div>
  );
};
