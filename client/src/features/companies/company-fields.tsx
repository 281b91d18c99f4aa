import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SearchOption } from '../../shared/search-select';
import { IndustrySelect } from './industry-select';

/** Name, credit code, region and industry: the same four when registering and when editing. The server reads the codes. */
export const CompanyFields = ({ industry = [] }: { industry?: readonly SearchOption[] }) => {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="name" label={t('company.name')} rules={[{ required: true, whitespace: true, message: t('company.nameNeeded') }]}>
        <Input maxLength={200} autoFocus placeholder={t('company.nameExample')} />
      </Form.Item>
      <div className="zq-form-pair zq-company-codes">
        <Form.Item name="creditCode" label={t('company.creditCode')}>
          <Input maxLength={50} autoComplete="off" autoCapitalize="characters" spellCheck={false} placeholder={t('company.creditCodeExample')} />
        </Form.Item>
        <Form.Item name="regionCode" label={t('company.regionCode')}>
          <Input maxLength={50} inputMode="numeric" autoComplete="off" placeholder={t('company.regionCodeExample')} />
        </Form.Item>
      </div>
      <Form.Item name="industryCode" label={t('company.industry')}>
        <IndustrySelect known={industry} placeholder={t('company.industrySearch')} />
      </Form.Item>
    </>
  );
};
