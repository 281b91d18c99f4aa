import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FundOrigin } from '../../gql/schema';
import { useEnumOptions } from '../../shared/enum-label';
import { DEAL_NATURES } from './list/deal-filter';

const LEVELS = [0, 1, 2, 3] as const;
const FUND_ORIGINS: readonly FundOrigin[] = ['overseas', 'otherProvince', 'otherCity', 'otherCounty', 'local'];

/** 密级, and who sees the deal at the level that is chosen. */
export const SecrecyItem = ({ children }: { children?: ReactNode }) => {
  const { t } = useTranslation();
  const secrecy = Form.useWatch<number | undefined>('secrecy');
  const means = secrecy === undefined ? null : <div>{t(`dealPage.secrecyMeans.${String(secrecy)}`)}</div>;
  return (
    <Form.Item name="secrecy" label={t('deal.secrecy')} extra={<>{means}{children}</>}>
      <Select options={LEVELS.map((value) => ({ value, label: t(`secrecy.${String(value)}`) }))} />
    </Form.Item>
  );
};

/** 产业链. */
export const ChainItem = () => {
  const { t } = useTranslation();
  return <Form.Item name="chain" label={t('deal.chain')}><Input maxLength={100} placeholder={t('dealPage.chainExample')} /></Form.Item>;
};

/** 建设性质 and 资金来源, side by side. */
export const NatureItems = () => {
  const { t } = useTranslation();
  const natures = useEnumOptions('dealNature', DEAL_NATURES);
  const origins = useEnumOptions('fundOrigin', FUND_ORIGINS);
  const choose = t('form.choose');
  return (
    <div className="zq-form-pair">
      <Form.Item name="nature" label={t('deal.nature')}><Select options={natures} allowClear placeholder={choose} /></Form.Item>
      <Form.Item name="fundOrigin" label={t('deal.fundOrigin')}><Select options={origins} allowClear placeholder={choose} /></Form.Item>
    </div>
  );
};
