import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BenefitIndicator } from '../../../../gql/schema';
import { QuantityInput, quantityRule } from '../../../../shared/amount/quantity-input';
import { YuanInput } from '../../../../shared/amount/yuan-input';
import { today } from '../../../../shared/dates';
import { BENEFIT_INDICATORS, type BenefitUnit, type BenefitYear, unitOf } from '../benefits';
import type { EditValues } from '../edit-values';
import { Section } from './section';

interface ValueProps {
  row: number;
  kind: 'promised' | 'actual';
  /** None before the indicator is chosen: a number without its unit cannot be taken. */
  unit: BenefitUnit | null;
}

const Value = ({ row, kind, unit }: ValueProps) => {
  const { t } = useTranslation();
  if (!unit) return <Form.Item label={t(`benefitKind.${kind}`)}><Input disabled aria-label={t(`benefitKind.${kind}`)} placeholder={t('dealPage.indicatorFirst')} /></Form.Item>;
  return (
    <Form.Item name={[row, kind]} label={t(`benefitKind.${kind}`)} rules={[quantityRule(t('quantity.invalid'))]}>
      {unit === 'yuan' ? <YuanInput /> : <QuantityInput unit={t(`dealPage.benefitSuffix.${unit}`)} />}
    </Form.Item>
  );
};

const BenefitRow = ({ row, onRemove }: { row: number; onRemove: () => void }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance<EditValues>();
  const indicator = Form.useWatch<BenefitIndicator | undefined>(['benefits', row, 'indicator'], form);
  const unit = indicator ? unitOf(indicator) : null;
  const needed = [{ required: true, message: t('form.needed') }];
  /** Yuan are not people: numbers of another unit do not stay. */
  const changeUnit = (next: BenefitIndicator) => {
    if (unit && unitOf(next) !== unit) form.setFields((['promised', 'actual'] as const).map((kind) => ({ name: ['benefits', row, kind], value: null, errors: [] })));
  };
  return (
    <div className="zq-benefit-row">
      <Form.Item name={[row, 'indicator']} label={t('dealPage.indicator')} rules={needed}>
        <Select<BenefitIndicator> onChange={changeUnit} options={BENEFIT_INDICATORS.map((value) => ({ value, label: t(`benefitIndicator.${value}`) }))} placeholder={t('form.choose')} />
      </Form.Item>
      <Form.Item name={[row, 'year']} label={t('dealPage.year')} rules={needed}>
        <InputNumber min={1990} max={2100} precision={0} controls={false} inputMode="numeric" />
      </Form.Item>
      <Value row={row} kind="promised" unit={unit} />
      <Value row={row} kind="actual" unit={unit} />
      <Button type="text" icon={<DeleteOutlined />} aria-label={t('dealPage.removeBenefit', { number: row + 1 })} onClick={onRemove} />
    </div>
  );
};

/** 效益: for each indicator and year what was promised and what came; a table of as many rows as are known. */
export const BenefitRows = () => {
  const { t } = useTranslation();
  const thisYear = Number(today().slice(0, 4));
  return (
    <Section of="benefit">
      <Form.List name="benefits">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => <BenefitRow key={key} row={name} onRemove={() => remove(name)} />)}
            <Button data-list="benefits" icon={<PlusOutlined />} onClick={() => add({ year: thisYear } satisfies BenefitYear)}>{t('dealPage.addBenefit')}</Button>
          </>
        )}
      </Form.List>
    </Section>
  );
};
