import { InfoCircleOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VisitCounters } from '../../gql/schema';

/** Stands where the number goes: `Trans` would cost the phone 3 kB, as it shares a chunk with what every page loads. */
const HOLE = '\u0000';

/** One figure in its sentence ("走出去 8 次"), with its definition one hover or focus away. */
const Figure = ({ name, number, definition }: { name: 'visits' | 'out' | 'in' | 'investors'; number: number; definition?: string }) => {
  const { t } = useTranslation();
  const [before, after] = t(`visit.figure.${name}`, { number: HOLE }).split(HOLE);
  return (
    <span className="zq-figure" data-figure={name}>
      <span>{before}<b>{number}</b>{after}</span>
      {definition ? (
        <Tooltip title={definition}>
          <InfoCircleOutlined tabIndex={0} aria-label={definition} />
        </Tooltip>
      ) : null}
    </span>
  );
};

/** 走请次数, 走出去, 请进来, 接洽客商人次: over the whole filter, as the field's reports count them. */
export const VisitFigures = ({ counters }: { counters: Omit<VisitCounters, '__typename'> }) => {
  const { t } = useTranslation();
  return (
    <div className="zq-figures" role="status" aria-label={t('visit.figures')} data-testid="visit-figures">
      <Figure name="visits" number={counters.visits} definition={t('visit.count.visitsMeaning')} />
      <Figure name="out" number={counters.out} />
      <Figure name="in" number={counters.in} />
      <Figure name="investors" number={counters.investors} definition={t('visit.count.investorsMeaning')} />
      <span className="zq-figure">{t('visit.count.apart', { online: counters.online, aftercare: counters.aftercare })}</span>
    </div>
  );
};
