import { Alert, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SearchSelect, type SearchOption } from '../../../../shared/search-select';
import { DealCompaniesDocument } from '../../documents';
import { SecrecyItem } from '../../record-items';
import { Section } from './section';

/** 基本信息, with who may know the deal. */
export const IdentityFields = ({ company, phase }: { company: readonly SearchOption[]; phase: boolean }) => {
  const { t } = useTranslation();
  return (
    <Section of="identity">
      <Alert type="warning" showIcon className="zq-form-alert" title={t('dealPage.noStateSecrets')} />
      <Form.Item name="name" label={t('deal.name')} rules={[{ required: true, whitespace: true, message: t('lead.nameNeeded') }]}>
        <Input maxLength={200} />
      </Form.Item>
      {phase ? (
        <Form.Item name="phaseName" label={t('deal.phaseName')} rules={[{ required: true, whitespace: true, message: t('form.needed') }]}>
          <Input maxLength={50} placeholder={t('lead.phaseExample')} />
        </Form.Item>
      ) : null}
      <div className="zq-form-pair">
        <SecrecyItem />
        <Form.Item name="codeName" label={t('deal.codeName')} extra={t('dealPage.codeNameHint')} rules={[{ required: true, whitespace: true, message: t('form.needed') }]}>
          <Input maxLength={50} />
        </Form.Item>
      </div>
      <div className="zq-form-pair">
        <Form.Item name="companyId" label={t('deal.company')}>
          <SearchSelect query={DealCompaniesDocument} variables={(search) => ({ search })} options={(data) => data.companies.nodes.map(({ id, name }) => ({ value: id, label: name }))} known={company} allowClear />
        </Form.Item>
        <Form.Item name="projectCode" label={t('deal.projectCode')}>
          <Input maxLength={40} placeholder={t('dealPage.projectCodeExample')} />
        </Form.Item>
      </div>
      <Form.Item name="content" label={t('deal.content')}>
        <Input.TextArea rows={3} maxLength={2000} placeholder={t('lead.contentExample')} />
      </Form.Item>
      <Form.Item name="tags" label={t('deal.tags')} extra={t('bulk.tagsHint')}>
        <Select mode="tags" open={false} suffix={null} maxCount={20} tokenSeparators={[',', '，', '、', ';', '；']} />
      </Form.Item>
    </Section>
  );
};
