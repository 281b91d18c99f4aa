import { MoreOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Stage } from '../../../gql/schema';
import { Yuan } from '../../../shared/amount/yuan';
import { LightTag } from '../../../shared/light-tag';
import { StatusTag } from '../../../shared/stage-tag';
import { type DealCard, may } from '../deal';
import { Investor, NextStep, PhaseMark } from '../deal-marks';
import { MoveMenu } from './move-menu';

/** One deal on the board: who, how much, whose, how long here, what lit the light, when it is taken up again. */
export const BoardCard = ({ deal, onMove }: { deal: DealCard; onMove: (deal: DealCard, to: Stage) => void }) => {
  const { t } = useTranslation();
  return (
    <>
      <div className="zq-deal-card-head">
        <Link to={`/deals/${deal.id}`} draggable={false}><PhaseMark deal={deal} />{deal.name}</Link>
        {may(deal, 'advanceDeal') && deal.status === 'active' ? (
          <MoveMenu deal={deal} onMove={(to) => onMove(deal, to)}>
            <Button type="text" size="small" icon={<MoreOutlined />} aria-label={t('deal.moveNamed', { name: deal.name })} title={t('deal.moveTo')} />
          </MoveMenu>
        ) : null}
      </div>
      <div className="zq-deal-card-company"><Investor deal={deal} /></div>
      <div className="zq-deal-card-row">
        <span>
          <StatusTag status={deal.status} />
          {deal.status === 'active' ? <LightTag light={deal.light} reason={deal.lightReason ?? null} /> : null}
        </span>
        <b><Yuan value={deal.totalInvestment} bound={deal.totalInvestmentBound} /></b>
      </div>
      <div className="zq-deal-card-foot">
        <span>{deal.officer?.name ?? t('deal.noOfficer')}</span>
        <span>{t('unit.days', { count: deal.stageDays })}</span>
        <NextStep deal={deal} />
      </div>
    </>
  );
};
