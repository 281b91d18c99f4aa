import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bound } from '../../gql/schema';
import { YuanInput, yuanRule } from '../../shared/amount/yuan-input';
import { useEnumOptions } from '../../shared/enum-label';

const BOUNDS: readonly Bound[] = ['exact', 'about', 'atLeast', 'atMost'];

/** Total investment: the figure with its unit, and how exact it is. */
export const TotalInvestmentFields = () => {
  const { t } = useTranslation();
  const bounds = useEnumOptions<Bound>('bound', BOUNDS);
  return (
    <div className="zq-amount-pair">
      <Form.Item name="totalInvestmentBound" label={t('deal.bound')}>
        <Select options={bounds} />
      </Form.Item>
      <Form.Item name="totalInvestment" label={t('deal.totalInvestment')} rules={[yuanRule(t('amount.invalid'))]}>
        <YuanInput />
      </Form.Item>
    </div>
  );
};
