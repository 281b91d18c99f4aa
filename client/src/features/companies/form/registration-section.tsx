import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { YuanInput, yuanRule } from '../../../shared/amount/yuan-input';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import type { SearchOption } from '../../../shared/search-select';
import { RegionSelect } from '../region-select';

/** 登记: what the business licence says. */
export const RegistrationSection = ({ region = [] }: { region?: readonly SearchOption[] }) => {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="regionCode" label={t('company.region')}>
        <RegionSelect known={region} placeholder={t('company.regionSearch')} />
      </Form.Item>
      <Form.Item name="legalRepresentative" label={t('company.legalRepresentative')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="registeredAddress" label={t('company.registeredAddress')} className="zq-company-wide">
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="registeredCapital" label={t('company.registeredCapital')} rules={[yuanRule(t('company.capitalNeeded'))]}>
        <YuanInput />
      </Form.Item>
      <Form.Item name="paidInCapital" label={t('company.paidInCapital')} rules={[yuanRule(t('company.capitalNeeded'))]}>
        <YuanInput />
      </Form.Item>
      <Form.Item name="foundedOn" label={t('company.foundedOn')}>
        <DateInput max={today()} />
      </Form.Item>
    </>
  );
};
