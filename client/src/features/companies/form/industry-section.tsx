import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OperatingStatus } from '../../../gql/schema';
import { useEnumOptions } from '../../../shared/enum-label';
import type { SearchOption } from '../../../shared/search-select';
import { CHAIN_POSITIONS, HONOURS, OPERATING_STATUSES, SIZE_TIERS } from '../codes';
import { IndustrySelect } from '../industry-select';

/** 产业: where a company stands in its industry, how big it is and how it fares. */
export const IndustrySection = ({ industry = [] }: { industry?: readonly SearchOption[] }) => {
  const { t } = useTranslation();
  const [positions, honours, tiers, statuses] = [
    useEnumOptions('chainPosition', CHAIN_POSITIONS), useEnumOptions('honour', HONOURS), useEnumOptions('sizeTier', SIZE_TIERS), useEnumOptions('operatingStatus', OPERATING_STATUSES),
  ];
  const status = Form.useWatch<OperatingStatus | undefined>('operatingStatus');
  return (
    <>
      <Form.Item name="industryCode" label={t('company.industry')} className="zq-company-wide">
        <IndustrySelect known={industry} placeholder={t('company.industrySearch')} />
      </Form.Item>
      <Form.Item name="chain" label={t('company.chain')}>
        <Input maxLength={50} autoComplete="off" placeholder={t('company.chainExample')} />
      </Form.Item>
      <div className="zq-form-pair">
        <Form.Item name="chainNode" label={t('company.chainNode')}>
          <Input maxLength={50} autoComplete="off" placeholder={t('company.chainNodeExample')} />
        </Form.Item>
        <Form.Item name="chainPosition" label={t('company.chainPosition')}>
          <Select allowClear options={positions} placeholder={t('form.choose')} />
        </Form.Item>
      </div>
      <Form.Item name="honours" label={t('company.honours')}>
        <Select mode="multiple" options={honours} showSearch={{ optionFilterProp: 'label' }} placeholder={t('company.honoursChoose')} />
      </Form.Item>
      <Form.Item name="sizeTier" label={t('company.sizeTier')}>
        <Select allowClear options={tiers} placeholder={t('form.choose')} />
      </Form.Item>
      <Form.Item name="operatingStatus" label={t('company.operatingStatus')} initialValue="normal">
        <Select options={statuses} />
      </Form.Item>
      {status !== undefined && status !== 'normal' ? (
        <Form.Item name="operatingStatusNote" label={t('company.operatingStatusNote')}>
          <Input maxLength={500} autoComplete="off" placeholder={t('company.operatingStatusNoteExample')} />
        </Form.Item>
      ) : null}
    </>
  );
};
