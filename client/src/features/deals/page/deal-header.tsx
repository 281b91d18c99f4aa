import { DownOutlined, EllipsisOutlined, LockOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightTag } from '../../../shared/light-tag';
import { PageHeader } from '../../../shared/page-header';
import { StageTag, StatusTag } from '../../../shared/stage-tag';
import { usePhone } from '../../../shared/use-phone';
import { useCan } from '../../../shared/viewer';
import { MoveMenu } from '../board/move-menu';
import type { MoveDeal } from '../board/use-move';
import { type DealFacts, may } from '../deal';
import type { DealAction } from './actions';
import { offersOf } from './offers';

export interface DealHeaderProps {
  deal: DealFacts;
  moving: MoveDeal;
  /** Something else comes first on this page: 推进 is no primary action then. */
  second?: boolean;
  onAction: (action: DealAction) => void;
}

/** Where a phase or an offshoot belongs. */
const Crumb = ({ deal: { parent, relation, phaseName } }: { deal: DealFacts }) => {
  const { t } = useTranslation();
  if (!parent) return null;
  return <p className="zq-crumb"><Link to={`/deals/${parent.id}`}>{parent.name}</Link> › {relation === 'phase' ? (phaseName ?? t('dealRelation.phase')) : t(`dealRelation.${relation ?? 'phase'}`)}</p>;
};

/** Name, number, codes, light and tags of a deal, and what this person may do with it. */
export const DealHeader = ({ deal, moving, second = false, onAction }: DealHeaderProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const registers = useCan('deal.register');
  const { open, folded } = offersOf(deal, registers);
  const shown = phone ? [] : open;
  const hidden = phone ? [...open, ...folded] : folded;
  return (
    <>
      <Crumb deal={deal} />
      <PageHeader
        title={deal.masked ? <><LockOutlined aria-hidden /> {deal.name}</> : deal.name}
        sub={
          <span className="zq-deal-tags">
            <span>{deal.number}</span>
            {deal.masked ? <Tag title={t('deal.maskedHint')}>{t('deal.masked')}</Tag> : null}
            {deal.projectCode ? <span title={t('deal.projectCode')}>{deal.projectCode}</span> : null}
            <StageTag stage={deal.stage} days={deal.stageDays} />
            <StatusTag status={deal.status} />
            {deal.status === 'active' ? (
              <button type="button" className="zq-light-button" onClick={() => onAction('lights')} aria-label={t('dealPage.explain', { light: t(`light.${deal.light}`) })} title={deal.lightReason?.message}>
                <LightTag light={deal.light} />
              </button>
            ) : null}
            {deal.archived ? <Tag>{t('deal.archivedMark')}</Tag> : null}
            {deal.secrecy >= 2 && !deal.masked ? <Tag icon={<LockOutlined aria-hidden />}>{t(`secrecy.${String(deal.secrecy)}`)}</Tag> : null}
            {deal.tags.map((tag) => <Tag key={tag} variant="filled">{tag}</Tag>)}
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
            {shown.map((action) => <Button key={action} onClick={() => onAction(action)}>{t(`deal.do.${action}`)}</Button>)}
            {hidden.length > 0 ? (
              <Dropdown
                trigger={['click']}
                autoFocus
                menu={{ items: hidden.map((action) => ({ key: action, label: t(`deal.do.${action}`), danger: action === 'drop' })), onClick: ({ key }) => onAction(key as DealAction) }}
              >
                <Button icon={<EllipsisOutlined />} aria-label={t('deal.moreActions')}>{phone ? t('deal.moreActions') : null}</Button>
              </Dropdown>
            ) : null}
          </>
        }
      />
    </>
  );
};
