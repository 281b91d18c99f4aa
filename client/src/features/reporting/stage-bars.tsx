import { Segmented } from 'antd';
import { Decimal } from 'decimal.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PipelineQuery } from '../../gql/graphql';
import { YuanSum } from '../../shared/amount/yuan-sum';
import { countedLink, summedLink } from '../../shared/links';
import { Card } from '../../shared/page-header';

type StageRow = PipelineQuery['pipeline']['stages'][number];
type Measure = 'count' | 'sum';

const LIGHTS = [['green', '●'], ['yellow', '▲'], ['red', '■']] as const;

const size = (row: StageRow, measure: Measure): Decimal => new Decimal(measure === 'count' ? row.count : row.sumInvestment);

/** One stage: its bar in proportion to the largest stage, its lights, its count and sum; phases stand apart from the count and are in the sum. Every figure opens its list. */
const Bar = ({ row, measure, largest }: { row: StageRow; measure: Measure; largest: Decimal }) => {
  const { t } = useTranslation();
  const query = { stage: row.stage, status: 'active' } as const;
  const to = countedLink(query);
  const percent = largest.isZero() ? 0 : size(row, measure).div(largest).mul(100).toNumber();
  const name = t(`stage.${row.stage}`);
  return (
    <tr>
      <th scope="row"><Link to={to}>{name}</Link></th>
      <td className="zq-bar-cell" aria-hidden="true"><span className="zq-bar" style={{ width: `${String(percent)}%` }} /></td>
      <td className="zq-number"><Link to={to} aria-label={t('dashboard.openStage', { stage: name, count: row.count })}>{row.count}</Link>{row.phaseCount > 0 ? <Link className="zq-phase-count" to={summedLink({ ...query, relation: 'phase' })}>{t('report.phases', { count: row.phaseCount })}</Link> : null}</td>
      <td className="zq-number"><Link to={summedLink(query)} aria-label={t('report.openSum', { stage: name })}><YuanSum value={row.sumInvestment} count={row.count} /></Link></td>
      <td>
        <span className="zq-bar-lights">
          {LIGHTS.map(([light, shape]) => (
            <Link key={light} to={countedLink({ ...query, light })} data-light={light} data-none={row[light] === 0} title={t(`light.${light}`)} aria-label={t('dashboard.lightCount', { light: t(`light.${light}`), count: row[light] })}>
              <i className="zq-shape" aria-hidden="true">{shape}</i> {row[light]}
            </Link>
          ))}
        </span>
      </td>
    </tr>
  );
};

/** Count and sum per stage, in the order of the main line. Bars start at zero and are as long as they should be: no funnel drawn for its own sake. */
export const StageBars = ({ stages }: { stages: readonly StageRow[] }) => {
  const { t } = useTranslation();
  const [measure, setMeasure] = useState<Measure>('count');
  const largest = stages.reduce((most, row) => Decimal.max(most, size(row, measure)), new Decimal(0));
  return (
    <Card
      title={t('dashboard.stages')}
      extra={
        <Segmented<Measure>
          size="small"
          value={measure}
          onChange={setMeasure}
          options={[{ value: 'count', label: t('dashboard.byCount') }, { value: 'sum', label: t('dashboard.bySum') }]}
        />
      }
    >
      <table className="zq-bars">
        <thead>
          <tr>
            <th scope="col">{t('dashboard.stage')}</th>
            <th scope="col" aria-hidden="true" />
            <th scope="col" className="zq-number">{t('dashboard.count')}</th>
            <th scope="col" className="zq-number">{t('dashboard.investment')}</th>
            <th scope="col">{t('dashboard.lights')}</th>
          </tr>
        </thead>
        <tbody>{stages.map((row) => <Bar key={row.stage} row={row} measure={measure} largest={largest} />)}</tbody>
      </table>
    </Card>
  );
};
