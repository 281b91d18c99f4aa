import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';

/** For which of the covered deals something is owed; not asked where there is only one. */
export const DealChoice = ({ name, deals }: { name: number; deals: readonly { value: string; label: string }[] }) => {
  const { t } = useTranslation();
  return (
    <Form.Item name={[name, 'dealId']} label={t('sign.forDeal')} hidden={deals.length < 2} rules={[{ required: true, message: t('form.needed') }]}>
      <Select options={[...deals]} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  );
};
