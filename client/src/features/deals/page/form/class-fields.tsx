import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChainRole, FundOrigin } from '../../../../gql/schema';
import { useEnumOptions } from '../../../../shared/enum-label';
import { SearchSelect, type SearchOption } from '../../../../shared/search-select';
import { DealIndustriesDocument } from '../../documents';
import { DEAL_KINDS, DEAL_NATURES } from '../../list/deal-filter';
import { Section } from './section';

const CHAIN_ROLES: readonly ChainRole[] = ['fill', 'strengthen', 'extend', 'expand'];
const FUND_ORIGINS: readonly FundOrigin[] = ['overseas', 'otherProvince', 'otherCity', 'otherCounty', 'local'];

/** 分类: what sort of deal it is, and what it is to its chain. */
export const ClassFields = ({ industry }: { industry: readonly SearchOption[] }) => {
  const { t } = useTranslation();
  const kinds = useEnumOptions('dealKind', DEAL_KINDS);
  const natures = useEnumOptions('dealNature', DEAL_NATURES);
  const roles = CHAIN_ROLES.map((value) => ({ value, label: t(`chainRole.${value}`) }));
  const origins = FUND_ORIGINS.map((value) => ({ value, label: t(`fundOrigin.${value}`) }));
  const choose = t('form.choose');
  return (
    <Section of="class">
      <div className="zq-form-pair">
        <Form.Item name="kind" label={t('deal.kind')}><Select options={kinds} /></Form.Item>
        <Form.Item name="industryCode" label={t('deal.industry')}>
          <SearchSelect query={DealIndustriesDocument} variables={(search) => ({ search })} options={(data) => data.industryCodes.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))} known={industry} allowClear />
        </Form.Item>
      </div>
      <div className="zq-form-pair">
        <Form.Item name="chain" label={t('deal.chain')}><Input maxLength={100} placeholder={t('dealPage.chainExample')} /></Form.Item>
        <Form.Item name="chainRole" label={t('deal.chainRole')}><Select options={roles} allowClear placeholder={choose} /></Form.Item>
      </div>
      <div className="zq-form-pair">
        <Form.Item name="nature" label={t('deal.nature')}><Select options={natures} allowClear placeholder={choose} /></Form.Item>
        <Form.Item name="fundOrigin" label={t('deal.fundOrigin')}><Select options={origins} allowClear placeholder={choose} /></Form.Item>
      </div>
    </Section>
  );
};
