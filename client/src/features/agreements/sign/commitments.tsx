import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, type FormInstance, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommitmentIndicator } from '../../../gql/schema';
import { QuantityInput, quantityRule } from '../../../shared/amount/quantity-input';
import { YuanInput, yuanOrNoneRule } from '../../../shared/amount/yuan-input';
import { DateInput } from '../../../shared/date-input';
import { useEnumLabel, useEnumOptions } from '../../../shared/enum-label';
import { DealChoice } from './deal-choice';
import { INDICATORS, isMoney, isPerMu } from './kinds';
import type { SignValues } from './values';

interface RowProps {
  name: number;
  form: FormInstance<SignValues>;
  deals: readonly { value: string; label: string }[];
  onRemove: () => void;
}

const CommitmentRow = ({ name, form, deals, onRemove }: RowProps) => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  const indicators = useEnumOptions<CommitmentIndicator>('commitmentIndicator', INDICATORS);
  const indicator = (Form.useWatch(['commitments', name, 'indicator'], form) as CommitmentIndicator | undefined) ?? 'investment';
  const money = isMoney(indicator);
  /** The content begins with the name of the indicator, until somebody writes more. */
  const follow = (next: CommitmentIndicator) => {
    const content = (form.getFieldValue(['commitments', name, 'content']) as string | undefined)?.trim() ?? '';
    if (content === '' || INDICATORS.some((one) => label('commitmentIndicator', one) === content)) form.setFieldValue(['commitments', name, 'content'], next === 'other' ? '' : label('commitmentIndicator', next));
    if (isMoney(next) !== money) form.setFieldValue(['commitments', name, 'value'], null);
  };
  return (
    <div className="zq-owed-row" role="group" aria-label={t('sign.commitmentOf', { number: name + 1 })}>
      <div className="zq-owed-head"><b>{t('sign.commitmentOf', { number: name + 1 })}</b><Button type="text" icon={<DeleteOutlined />} onClick={onRemove} aria-label={t('sign.removeCommitment', { number: name + 1 })} title={t('sign.remove')} /></div>
      <Form.Item name={[name, 'id']} hidden><Input /></Form.Item>
      <DealChoice name={name} deals={deals} />
      <div className="zq-form-triple">
        <Form.Item name={[name, 'indicator']} label={t('sign.indicator')}><Select options={indicators} onChange={follow} /></Form.Item>
        <Form.Item name={[name, 'value']} label={isPerMu(indicator) ? t('sign.valuePerMu') : t('sign.value')} rules={[money ? yuanOrNoneRule(t('amount.invalid')) : quantityRule(t('quantity.invalid'))]}>
          {money ? <YuanInput /> : <QuantityInput unit={indicator === 'jobs' ? t('sign.people') : ''} />}
        </Form.Item>
        <Form.Item name={[name, 'dueOn']} label={t('sign.commitmentDueOn')} rules={[{ required: true, message: t('form.needed') }]}><DateInput /></Form.Item>
      </div>
      <Form.Item name={[name, 'content']} label={t('sign.commitmentContent')} rules={[{ required: true, whitespace: true, message: t('form.needed') }]}><Input maxLength={500} /></Form.Item>
    </div>
  );
};

/** What the investor commits to: what, how much, until when. */
export const Commitments = ({ form, deals }: Pick<RowProps, 'form' | 'deals'>) => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  return (
    <Form.List name="commitments">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => <CommitmentRow key={key} name={name} form={form} deals={deals} onRemove={() => remove(name)} />)}
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({ dealId: deals[0]?.value, indicator: 'investment', content: label('commitmentIndicator', 'investment'), value: null, dueOn: null })}>{t('sign.addCommitment')}</Button>
        </>
      )}
    </Form.List>
  );
};
