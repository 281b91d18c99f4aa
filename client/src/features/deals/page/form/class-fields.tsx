import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChainRole } from '../../../../gql/schema';
import { useEnumOptions } from '../../../../shared/enum-label';
import { SearchSelect, type SearchOption } from '../../../../shared/search-select';
import { DealIndustriesDocument } from '../../documents';
import { DEAL_KINDS } from '../../list/deal-filter';
import { ChainItem, NatureItems } from '../../record-items';
import { Section } from './section';

const CHAIN_ROLES: readonly ChainRole[] = ['fill', 'strengthen', 'extend', 'expand'];

/** 分类: what sort of deal it is, and what it is to its chain. */
export const ClassFields = ({ industry }: { industry: readonly SearchOption[] }) => {
  const { t } = useTranslation();
  const kinds = useEnumOptions('dealKind', DEAL_KINDS);
  const roles = CHAIN_ROLES.map((value) => ({ value, label: t(`chainRole.${value}`) }));
  return (
    <Section of="class">
      <div className="zq-form-pair">
        <Form.Item name="kind" label={t('deal.kind')}><Select options={kinds} /></Form.Item>
        <Form.Item name="industryCode" label={t('deal.industry')}>
          <SearchSelect query={DealIndustriesDocument} variables={(search) => ({ search })} options={(data) => data.industryCodes.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))} known={industry} allowClear />
        </Form.Item>
      </div>
      <div className="zq-form-pair">
        <ChainItem />
        <Form.Item name="chainRole" label={t('deal.chainRole')}><Select options={roles} allowClear placeholder={t('form.choose')} /></Form.Item>
      </div>
      <NatureItems />
    </Section>
  );
};
