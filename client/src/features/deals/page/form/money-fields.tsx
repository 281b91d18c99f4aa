import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { YuanInput, yuanRule } from '../../../../shared/amount/yuan-input';
import { TotalInvestmentFields } from '../../amount-fields';
import { Section } from './section';

/** 投资: the total, and the parts of it that are told apart. */
export const MoneyFields = () => {
  const { t } = useTranslation();
  const amount = (name: string, extra?: string) => (
    <Form.Item name={name} label={t(`deal.${name}`)} rules={[yuanRule(t('amount.invalid'))]} extra={extra}>
      <YuanInput />
    </Form.Item>
  );
  return (
    <Section of="money">
      <TotalInvestmentFields />
      <div className="zq-form-pair">
        {amount('fixedAssetInvestment')}
        {amount('equipmentInvestment')}
      </div>
      <div className="zq-form-pair">{amount('contractedInward', t('dealPage.inwardHint'))}</div>
    </Section>
  );
};
