import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DealRelation } from '../../../gql/schema';
import { useYuanText } from '../../../shared/amount/yuan';
import { YuanInput, yuanRule } from '../../../shared/amount/yuan-input';
import type { ParentDeal } from './from-parent';

/** What the new deal belongs to; for a phase, how much of the whole is in no phase yet. */
export const ParentLine = ({ parent, relation }: { parent: ParentDeal; relation: DealRelation }) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  const known = relation === 'phase' && parent.totalInvestment && parent.ownInvestment;
  return (
    <p className="zq-dialog-subject">
      {t(relation === 'phase' ? 'lead.phaseOf' : 'lead.growsFrom', { name: parent.name })}
      {known ? <small className="zq-muted">{t('lead.restOf', { total: yuan(parent.totalInvestment ?? '0', parent.totalInvestmentBound), rest: yuan(parent.ownInvestment ?? '0') })}</small> : null}
      {relation === 'phase' ? null : <small className="zq-muted">{t('lead.incrementOnly')}</small>}
    </p>
  );
};

/** What only a phase or an offshoot is asked. */
export const ChildFields = ({ parent, relation }: { parent: ParentDeal; relation: DealRelation }) => {
  const { t } = useTranslation();
  const parcels = parent.parcels ?? [];
  return (
    <div className="zq-form-pair">
      <Form.Item name="contractedInward" label={t('deal.contractedInward')} rules={[yuanRule(t('amount.invalid'))]}>
        <YuanInput />
      </Form.Item>
      {relation !== 'phase' && parcels.length > 0 ? (
        <Form.Item name="parcelId" label={t('deal.parcel')}>
          <Select allowClear placeholder={t('form.choose')} options={parcels.map(({ id, number }) => ({ value: id, label: number }))} />
        </Form.Item>
      ) : null}
    </div>
  );
};
