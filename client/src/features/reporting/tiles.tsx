import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PipelineQuery } from '../../gql/graphql';
import { Yuan } from '../../shared/amount/yuan';
import { dealsLink } from '../../shared/links';
import { STAGES } from '../../shared/stages';

type Pipeline = PipelineQuery['pipeline'];

const Tile = ({ label, figure, unit, children, hint }: { label: string; figure: ReactNode; unit: string; children?: ReactNode; hint?: string }) => (
  <section className="zq-tile" title={hint}>
    <h2>{label}</h2>
    <p className="zq-tile-figure">
      <b>{figure}</b> {unit}
    </p>
    {children ? <p className="zq-tile-note">{children}</p> : null}
  </section>
);

/** The four figures a leader asks for first. A framework agreement is shown apart: it never counts as signed. */
export const Tiles = ({ pipeline }: { pipeline: Pipeline }) => {
  const { t } = useTranslation();
  const { signed } = pipeline;
  const signedStages = STAGES.slice(STAGES.indexOf('contract'));
  const begunStages = STAGES.slice(STAGES.indexOf('construction'));
  return (
    <div className="zq-tiles">
      <Tile label={t('dashboard.active')} unit={t('dashboard.deals')} hint={t('dashboard.activeHint')} figure={<Link to={dealsLink({ status: 'active' })}>{pipeline.count}</Link>}>
        {t('dashboard.investment')} <Yuan value={pipeline.sumInvestment} />
      </Tile>
      <Tile
        label={t('dashboard.signed', { year: signed.year })}
        unit={t('dashboard.deals')}
        hint={t('dashboard.signedHint')}
        figure={<Link to={dealsLink({ stages: signedStages })} title={t('dashboard.signedLink')}>{signed.count}</Link>}
      >
        {t('dashboard.investment')} <Yuan value={signed.sumInvestment} />
        <span className="zq-tile-aside">{t('dashboard.frameworks', { count: signed.frameworkCount })}</span>
      </Tile>
      <Tile
        label={t('dashboard.commenced', { year: signed.year })}
        unit={t('dashboard.deals')}
        hint={t('dashboard.commencedHint')}
        figure={<Link to={dealsLink({ stages: begunStages })} title={t('dashboard.commencedLink')}>{signed.commencedCount}</Link>}
      >
        {t('dashboard.commencedNote')}
      </Tile>
      <Tile label={t('dashboard.suspended')} unit={t('dashboard.deals')} figure={<Link to={dealsLink({ status: 'suspended' })}>{pipeline.suspended}</Link>}>
        {t('dashboard.lost')} <Link to={dealsLink({ status: 'lost' })}>{t('unit.deals', { count: pipeline.lost })}</Link>
      </Tile>
    </div>
  );
};
