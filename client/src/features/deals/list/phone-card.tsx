import { EditOutlined } from '@ant-design/icons';
import { Button, Checkbox, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Yuan } from '../../../shared/amount/yuan';
import { LightTag } from '../../../shared/light-tag';
import { StageTag, StatusTag } from '../../../shared/stage-tag';
import { type DealRow, may } from '../deal';
import { Investor, NextStep, PhaseMark } from '../deal-marks';
import { EditableCell } from '../edit/editable-cell';
import type { EditField, InlineEdit } from '../edit/use-inline-edit';

const FIELDS: readonly EditField[] = ['officer', 'followUp', 'tags'];

export interface PhoneCardProps {
  deal: DealRow;
  edit: InlineEdit;
  /** Set while rows are being chosen. */
  tick?: { on: boolean; set: (on: boolean) => void };
}

/** A deal as a card on the phone: what a row of the table says, and its three fields one tap away. */
export const PhoneCard = ({ deal, edit, tick }: PhoneCardProps) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  // No finger hovers over a light: what the table tells in its tooltip stands in a line of its own.
  const why = deal.status === 'active' && (deal.light === 'yellow' || deal.light === 'red') ? deal.lightReason?.message : null;
  return (
    <div className="zq-phone-row">
      {tick ? <Checkbox className="zq-phone-tick" checked={tick.on} aria-label={t('deal.choose', { name: deal.name })} onChange={(event) => tick.set(event.target.checked)} /> : null}
      <Link to={`/deals/${deal.id}`} className="zq-phone-card">
        <span className="zq-phone-card-head">
          <b><PhaseMark deal={deal} />{deal.name}</b>
          {deal.status === 'active' ? <LightTag light={deal.light} /> : <StatusTag status={deal.status} />}
        </span>
        {why ? <span className="zq-phone-card-why">{why}</span> : null}
        <span className="zq-phone-card-row"><span><Investor deal={deal} /></span><b><Yuan value={deal.totalInvestment} bound={deal.totalInvestmentBound} /></b></span>
        <span className="zq-phone-card-row"><StageTag stage={deal.stage} days={deal.stageDays} /><span>{deal.officer?.name ?? ''}</span></span>
        <span className="zq-phone-card-row"><NextStep deal={deal} /><span className="zq-phone-tags">{deal.tags.join(t('punctuation.list'))}</span></span>
      </Link>
      {!tick && may(deal, 'updateDeal') && !deal.masked ? <Button type="text" icon={<EditOutlined aria-hidden />} aria-label={t('table.quickEdit', { name: deal.name })} onClick={() => setOpen(true)} /> : null}
      <Drawer open={open} onClose={() => setOpen(false)} placement="bottom" size="auto" title={deal.name} destroyOnHidden>
        <dl className="zq-quick-edit">
          {FIELDS.map((field) => <div key={field}><dt>{t(`table.column.${field}`)}</dt><dd><EditableCell deal={deal} field={field} edit={edit} /></dd></div>)}
        </dl>
      </Drawer>
    </div>
  );
};
