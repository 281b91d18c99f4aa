import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PipelineQuery } from '../../gql/graphql';
import { YuanSum } from '../../shared/amount/yuan-sum';
import { countedLink, summedLink } from '../../shared/links';

type Pipeline = PipelineQuery['pipeline'];

interface TileProps {
  label: string;
  count: number;
  /** The list of just these projects. */
  to: string;
  hint?: string;
  children: ReactNode;
}

const Tile = ({ label, count, to, hint, children }: TileProps) => {
  const { t } = useTranslation();
  return (
    <section className="zq-tile" title={hint}>
      <h2>{label}</h2>
      <p className="zq-tile-figure">
        <b><Link to={to} aria-label={t('dashboard.openStage', { stage: label, count })}>{count}</Link></b> {t('dashboard.deals', { count })}
      </p>
      <p className="zq-tile-note">{children}</p>
    </section>
  );
};

/** The four figures a leader asks for first, each the count of the list it opens. A framework agreement is shown apart: it never counts as signed. */
export const Tiles = ({ pipeline }: { pipeline: Pipeline }) => {
  const { t } = useTranslation();
  const { signed } = pipeline;
  const { year } = signed;
  const active = countedLink({ status: 'active' });
  const signedIn = countedLink({ signedIn: year });
  return (
    <div className="zq-tiles">
      <Tile label={t('dashboard.active')} count={pipeline.count} to={active} hint={t('dashboard.activeHint')}>
        {t('dashboard.investment')} <Link to={summedLink({ status: 'active' })}><YuanSum value={pipeline.sumInvestment} count={pipeline.count} /></Link>
      </Tile>
      <Tile label={t('dashboard.signed', { year })} count={signed.count} to={signedIn} hint={t('dashboard.signedHint')}>
        {t('dashboard.investment')} <Link to={summedLink({ signedIn: year })}><YuanSum value={signed.sumInvestment} count={signed.count} /></Link>
        <span className="zq-tile-aside"><Link to={countedLink({ frameworkIn: year })}>{t('dashboard.frameworks', { count: signed.frameworkCount })}</Link></span>
      </Tile>
      <Tile label={t('dashboard.commenced', { year })} count={signed.commencedCount} to={countedLink({ commencedIn: year })} hint={t('dashboard.commencedHint')}>
        {t('dashboard.commencedNote')}
      </Tile>
      <Tile label={t('dashboard.suspended')} count={pipeline.suspended} to={countedLink({ status: 'suspended' })}>
        {t('dashboard.lost')} <Link to={countedLink({ status: 'lost' })}>{t('unit.deals', { count: pipeline.lost })}</Link>
      </Tile>
    </div>
  );
};
