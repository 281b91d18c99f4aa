import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BenefitIndicator } from '../../../../gql/schema';
import { QuantityInput, quantityRule } from '../../../../shared/amount/quantity-input';
import { YuanInput } from '../../../../shared/amount/yuan-input';
import { today } from '../../../../shared/dates';
import { BENEFIT_INDICATORS, type BenefitYear, unitOf } from '../benefits';
import { Section } from './section';

const Value = ({ row, kind }: { row: number; kind: 'promised' | 'actual' }) => {
  const { t } = useTranslation();
  const indicator = Form.useWatch<BenefitIndicator | undefined>(['benefits', row, 'indicator']);
  const unit = indicator ? unitOf(indicator) : 'yuan';
  return (
    <Form.Item name={[row, kind]} label={t(`benefitKind.${kind}`)} rules={[quantityRule(t('quantity.invalid'))]}>
      {unit === 'yuan' ? <YuanInput /> : <QuantityInput unit={t(`dealPage.benefitSuffix.${unit}`)} />}
    </Form.Item>
  );
};

/** 效益: for each indicator and year what was promised and what came; a table of as many rows as are known. */
export const BenefitRows = () => {
  const { t } = useTranslation();
  const needed = [{ required: true, message: t('form.needed') }];
  const thisYear = Number(today().slice(0, 4));
  return (
    <Section of="benefit">
      <Form.List name="benefits">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="zq-benefit-row">
                <Form.Item name={[name, 'indicator']} label={t('dealPage.indicator')} rules={needed}>
                  <Select options={BENEFIT_INDICATORS.map((value) => ({ value, label: t(`benefitIndicator.${value}`) }))} placeholder={t('form.choose')} />
                </Form.Item>
                <Form.Item name={[name, 'year']} label={t('dealPage.year')} rules={needed}>
                  <InputNumber min={1990} max={2100} precision={0} controls={false} inputMode="numeric" />
                </Form.Item>
                <Value row={name} kind="promised" />
                <Value row={name} kind="actual" />
                <Button type="text" icon={<DeleteOutlined />} aria-label={t('dealPage.removeBenefit', { number: name + 1 })} onClick={() => remove(name)} />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({ year: thisYear } satisfies BenefitYear)}>{t('dealPage.addBenefit')}</Button>
          </>
        )}
      </Form.List>
    </Section>
  );
};
