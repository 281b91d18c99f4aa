import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Yuan } from '../../../shared/amount/yuan';
import { LightTag } from '../../../shared/light-tag';
import { Card } from '../../../shared/page-header';
import { StageTag, StatusTag } from '../../../shared/stage-tag';
import { type DealFacts, may } from '../deal';

/** The phases of a deal, each with its own amount and stage. Nothing for a deal that has none. */
export const PhasesCard = ({ deal, onAdd }: { deal: DealFacts; onAdd: () => void }) => {
  const { t } = useTranslation();
  if (deal.phases.length === 0) return null;
  return (
    <Card title={t('deal.phases')} className="zq-gap" extra={may(deal, 'updateDeal') ? <Button type="link" onClick={onAdd}>{t('deal.do.phase')}</Button> : null}>
      <ul className="zq-cards">
        {deal.phases.map((phase) => (
          <li key={phase.id}>
            <div className="zq-line">
              <Link className="zq-line-text" to={`/deals/${phase.id}`}>{phase.phaseName ? `${phase.phaseName} · ` : ''}{phase.name}</Link>
              <StageTag stage={phase.stage} />
              {phase.status === 'active' ? <LightTag light={phase.light} /> : <StatusTag status={phase.status} />}
              <b><Yuan value={phase.totalInvestment} bound={phase.totalInvestmentBound} /></b>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
};
