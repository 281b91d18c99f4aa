import { InfoCircleOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VisitCounters } from '../../gql/schema';

const Figure = ({ name, value, unit, definition }: { name: string; value: number; unit: string; definition?: string }) => (
  <span className="zq-figure" role="group" aria-label={`${name} ${value} ${unit}`}>
    {name} <b>{value}</b> {unit}
    {definition ? (
      <Tooltip title={definition}>
        <InfoCircleOutlined tabIndex={0} aria-label={definition} />
      </Tooltip>
    ) : null}
  </span>
);

/** 走请次数, 走出去, 请进来, 接洽客商人次: over the whole filter, as the field's reports count them. */
export const VisitFigures = ({ counters }: { counters: Omit<VisitCounters, '__typename'> }) => {
  const { t } = useTranslation();
  return (
    <div className="zq-figures" role="status" data-testid="visit-figures">
      <Figure name={t('visit.count.visits')} value={counters.visits} unit={t('visit.unit.times', { count: counters.visits })} definition={t('visit.count.visitsMeaning')} />
      <Figure name={t('direction.out')} value={counters.out} unit={t('visit.unit.times', { count: counters.out })} />
      <Figure name={t('direction.in')} value={counters.in} unit={t('visit.unit.times', { count: counters.in })} />
      <Figure name={t('visit.count.investors')} value={counters.investors} unit={t('visit.unit.persons', { count: counters.investors })} definition={t('visit.count.investorsMeaning')} />
      <span className="zq-figure">{t('visit.count.apart', { online: counters.online, aftercare: counters.aftercare })}</span>
    </div>
  );
};
