import { DownOutlined, EllipsisOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightTag } from '../../../shared/light-tag';
import { PageHeader } from '../../../shared/page-header';
import { STAGES } from '../../../shared/stages';
import { StageTag, StatusTag } from '../../../shared/stage-tag';
import { usePhone } from '../../../shared/use-phone';
import { MoveMenu } from '../board/move-menu';
import type { MoveDeal } from '../board/use-move';
import { type DealFacts, type DealVerb, may } from '../deal';

/** Everything the deal's page can open. */
export type DealAction = 'edit' | 'sign' | 'supply' | 'commence' | 'milestone' | 'share' | 'task' | 'phase' | 'suspend' | 'drop' | 'reopen';

interface Offer {
  action: DealAction;
  verb: DealVerb;
}

/** The verbs of the trade stand in the open; housekeeping is one click further. */
const OPEN: readonly Offer[] = [
  { action: 'sign', verb: 'signAgreement' },
  { action: 'supply', verb: 'supplyLand' },
  { action: 'commence', verb: 'recordCommencement' },
  { action: 'milestone', verb: 'recordCommencement' },
];
const FOLDED: readonly Offer[] = [
  { action: 'edit', verb: 'updateDeal' },
  { action: 'task', verb: 'assignTask' },
  { action: 'share', verb: 'shareDeal' },
  { action: 'phase', verb: 'updateDeal' },
  { action: 'suspend', verb: 'suspendDeal' },
  { action: 'drop', verb: 'dropDeal' },
];

export interface DealHeaderProps {
  deal: DealFacts;
  moving: MoveDeal;
  /** Something else comes first on this page: 推进 is no primary action then. */
  second?: boolean;
  onAction: (action: DealAction) => void;
}

/** Name, number, stage, light with its reason in words, and what this person may do with the deal. */
export const DealHeader = ({ deal, moving, second = false, onAction }: DealHeaderProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  // Breaking ground comes once, the milestones after it; a deal at full capacity has none left.
  const started = STAGES.indexOf(deal.stage) >= STAGES.indexOf('construction');
  const fits = (action: DealAction) => (action === 'commence' ? !started : action === 'milestone' ? started && deal.stage !== 'capacity' : true);
  const allowed = (offers: readonly Offer[]) => offers.filter(({ action, verb }) => fits(action) && may(deal, verb));
  const shown = phone ? [] : allowed(OPEN);
  const folded = [...(phone ? allowed(OPEN) : []), ...allowed(FOLDED)];
  const reason = deal.lightReason;

  return (
    <>
      {deal.parent ? <p className="zq-crumb"><Link to={`/deals/${deal.parent.id}`}>{deal.parent.name}</Link> › {deal.phaseName ?? ''}</p> : null}
      <PageHeader
        title={deal.name}
        sub={
          <span className="zq-deal-tags">
            <span>{deal.number}</span>
            <StageTag stage={deal.stage} days={deal.stageDays} />
            <StatusTag status={deal.status} />
            {deal.status === 'active' ? <LightTag light={deal.light} reason={reason ?? null} /> : null}
          </span>
        }
        actions={
          <>
            {may(deal, 'advanceDeal') ? (
              <MoveMenu deal={deal} onMove={(to) => moving.move(deal, to)}>
                <Button type={second ? 'default' : 'primary'}>{t('deal.advance')} <DownOutlined /></Button>
              </MoveMenu>
            ) : null}
            {may(deal, 'reopenDeal') ? <Button type="primary" onClick={() => onAction('reopen')}>{t('deal.reopen')}</Button> : null}
            {shown.map(({ action }) => <Button key={action} onClick={() => onAction(action)}>{t(`deal.do.${action}`)}</Button>)}
            {folded.length > 0 ? (
              <Dropdown
                trigger={['click']}
                autoFocus
                menu={{ items: folded.map(({ action }) => ({ key: action, label: t(`deal.do.${action}`), danger: action === 'drop' })), onClick: ({ key }) => onAction(key as DealAction) }}
              >
                <Button icon={<EllipsisOutlined />} aria-label={t('deal.moreActions')}>{phone ? t('deal.moreActions') : null}</Button>
              </Dropdown>
            ) : null}
          </>
        }
      />
      {reason ? (
        <p className="zq-light-words" data-light={deal.light}>
          {reason.message}
          {deal.statusNote ? ` ${deal.statusNote}` : ''}
        </p>
      ) : null}
    </>
  );
};
