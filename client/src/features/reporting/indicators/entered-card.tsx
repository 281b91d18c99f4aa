import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorsQuery } from '../../../gql/graphql';
import { YuanSum } from '../../../shared/amount/yuan-sum';
import { countedLink, summedLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';
import { longestOf, Measured, shareOf } from '../measure';
import { enteredIn, type IndicatorScope } from './scope';

/** 期间进入各阶段: deals by the stages that they reached for the first time within the period. */
export const EnteredCard = ({ entered, scope }: { entered: IndicatorsQuery['indicators']['entered']; scope: IndicatorScope }) => {
  const { t } = useTranslation();
  const [most, largest] = [longestOf(entered.map(({ count }) => count)), longestOf(entered.map(({ sumInvestment }) => sumInvestment))];
  return (
    <Card title={t('report.entered')} extra={<span className="zq-muted">{t('report.enteredHint')}</span>}>
      <table className="zq-bars zq-funnel">
        <thead>
          <tr>
            <th scope="col">{t('dashboard.stage')}</th>
            <th scope="col" className="zq-number">{t('dashboard.count')}</th>
            <th scope="col" className="zq-number">{t('dashboard.investment')}</th>
          </tr>
        </thead>
        <tbody>
          {entered.map(({ stage, count, sumInvestment }) => {
            const query = enteredIn(stage, scope);
            const name = t(`stage.${stage}`);
            return (
              <tr key={stage}>
                <th scope="row">{name}{stage === 'framework' ? <small className="zq-muted zq-block">{t('report.notSigned')}</small> : null}</th>
                <td><Measured percent={shareOf(count, most)} tone="count"><Link to={countedLink(query)} aria-label={t('dashboard.openStage', { stage: name, count })}>{count}</Link></Measured></td>
                <td><Measured percent={shareOf(sumInvestment, largest)} tone="sum"><Link to={summedLink(query)} aria-label={t('report.openSum', { stage: name })}><YuanSum value={sumInvestment} count={count} /></Link></Measured></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
};
