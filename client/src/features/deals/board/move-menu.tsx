import { Drawer, Dropdown } from 'antd';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../gql/schema';
import { STAGES } from '../../../shared/stages';
import { usePhone } from '../../../shared/use-phone';
import { useBlockerName } from '../blockers-list';
import type { DealCard } from '../deal';
import { hardOnes, softOnes } from '../hardness';
import { isForward } from './use-move';

export interface MoveMenuProps {
  deal: DealCard;
  onMove: (to: Stage) => void;
  /** The button that opens it. */
  children: ReactElement;
}

/** 移动到…: every stage, and what each of the next ones still needs. The way to move without a drag. */
export const MoveMenu = ({ deal, onMove, children }: MoveMenuProps) => {
  const { t } = useTranslation();
  const name = useBlockerName();
  const phone = usePhone();
  const [open, setOpen] = useState(false);

  const hint = (stage: Stage): { text: string; ready?: boolean; long?: boolean } => {
    if (stage === deal.stage) return { text: t('deal.moveHere') };
    const next = deal.nextStages.find((one) => one.stage === stage);
    if (next) {
      const soft = softOnes(next.blockers).length;
      const things = hardOnes(next.blockers).map(name);
      if (things.length === 0) return soft === 0 ? { text: t('deal.moveReady'), ready: true } : { text: t('deal.moveReadySoft', { count: soft }), ready: true };
      const shown = things.slice(0, 3).join(t('punctuation.list'));
      return { text: t(things.length > 3 ? 'deal.moveMissesMore' : 'deal.moveMisses', { count: things.length, things: shown }), long: true };
    }
    return { text: t(isForward(deal, stage) ? 'deal.moveFar' : 'deal.moveBack') };
  };

  const items = STAGES.map((stage) => {
    const { text, ready, long } = hint(stage);
    return {
      key: stage,
      disabled: stage === deal.stage,
      label: (
        <span className="zq-move-item">
          {t(`stage.${stage}`)}
          <small data-ready={ready} data-long={long}>{text}</small>
        </span>
      ),
    };
  });

  if (phone) {
    return (
      <>
        <span onClick={() => setOpen(true)}>{children}</span>
        <Drawer open={open} onClose={() => setOpen(false)} placement="bottom" size="auto" title={t('deal.moveTo')} destroyOnHidden styles={{ body: { padding: '4px 16px 16px' } }}>
          <p className="zq-dialog-subject">{deal.name}</p>
          <ul className="zq-move-sheet">
            {items.map(({ key, disabled, label }) => (
              <li key={key}>
                <button type="button" disabled={disabled} onClick={() => { setOpen(false); onMove(key); }}>{label}</button>
              </li>
            ))}
          </ul>
        </Drawer>
      </>
    );
  }

  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      destroyOnHidden
      classNames={{ root: 'zq-move-menu' }}
      menu={{ items: [{ key: 'to', type: 'group', label: t('deal.moveTo'), children: items }], onClick: ({ key, domEvent }) => { domEvent.stopPropagation(); onMove(key as Stage); } }}
    >
      {children}
    </Dropdown>
  );
};
