import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorsQuery } from '../../../gql/graphql';
import type { Stage } from '../../../gql/schema';
import { Yuan } from '../../../shared/amount/yuan';
import { YuanSum } from '../../../shared/amount/yuan-sum';
import { countedLink, summedLink } from '../../../shared/links';
import { enteredIn, type IndicatorScope } from './scope';

/** Of a period the numbers that are asked for first: signed with its money, commenced, in production; frameworks apart, they are not signed. */
export const SignedTiles = ({ indicators, scope }: { indicators: IndicatorsQuery['indicators']; scope: IndicatorScope }) => {
  const { t } = useTranslation();
  const row = (stage: Stage) => indicators.entered.find((one) => one.stage === stage) ?? { count: 0, sumInvestment: '0.00' };
  const tile = (stage: Stage, note: ReactNode) => {
    const { count } = row(stage);
    return (
      <section className="zq-tile">
        <h2>{t(`report.tile.${stage}`)}</h2>
        <p className="zq-tile-figure"><b><Link to={countedLink(enteredIn(stage, scope))} aria-label={t('dashboard.openStage', { stage: t(`report.tile.${stage}`), count })}>{count}</Link></b> {t('dashboard.deals', { count })}</p>
        <p className="zq-tile-note">{note}</p>
      </section>
    );
  };
  const sum = (stage: Stage) => <>{t('dashboard.investment')} <Link to={summedLink(enteredIn(stage, scope))}><YuanSum value={row(stage).sumInvestment} count={row(stage).count} /></Link></>;
  return (
    <div className="zq-tiles">
      {tile('contract', <>{sum('contract')} <span className="zq-tile-aside"><Link to={countedLink(enteredIn('framework', scope))}>{t('dashboard.frameworks', { count: row('framework').count })}</Link></span></>)}
      <section className="zq-tile">
        <h2>{t('report.inward')}</h2>
        <p className="zq-tile-figure"><b><Link to={summedLink(enteredIn('contract', scope))}><Yuan value={indicators.contractedInward} /></Link></b></p>
        <p className="zq-tile-note">{t('report.inwardHint')}</p>
      </section>
      {tile('construction', sum('construction'))}
      {tile('production', sum('production'))}
    </div>
  );
};
