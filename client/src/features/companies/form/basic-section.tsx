import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnumOptions } from '../../../shared/enum-label';
import type { SearchOption } from '../../../shared/search-select';
import { OWNERSHIPS } from '../codes';
import { ParentSelect } from '../parent-select';

export interface BasicSectionProps {
  /** Label of the parent that the company has already. */
  parent?: readonly SearchOption[];
  companyId?: string | undefined;
  /** What stands right under the name: hints that this company may be there already. */
  underName?: ReactNode;
}

/** 基本: what a company is called and what kind of company it is. */
export const BasicSection = ({ parent = [], companyId, underName }: BasicSectionProps) => {
  const { t } = useTranslation();
  const ownerships = useEnumOptions('ownership', OWNERSHIPS);
  return (
    <>
      <Form.Item name="name" label={t('company.name')} className="zq-company-wide" rules={[{ required: true, whitespace: true, message: t('company.nameNeeded') }]}>
        <Input maxLength={200} autoFocus={companyId === undefined} autoComplete="off" placeholder={t('company.nameExample')} />
      </Form.Item>
      {underName ? <div className="zq-company-wide">{underName}</div> : null}
      <Form.Item name="creditCode" label={t('company.creditCode')}>
        <Input maxLength={50} autoComplete="off" autoCapitalize="characters" spellCheck={false} placeholder={t('company.creditCodeExample')} />
      </Form.Item>
      <Form.Item name="aliases" label={t('company.aliases')}>
        {/* No list drops down: a name is typed and closed with Enter or a comma. */}
        <Select mode="tags" open={false} suffixIcon={null} maxCount={20} tokenSeparators={['、', '，', ',', ';', '；']} placeholder={t('company.aliasesExample')} />
      </Form.Item>
      <Form.Item name="ownership" label={t('company.ownership')}>
        <Select allowClear options={ownerships} placeholder={t('form.choose')} />
      </Form.Item>
      <Form.Item name="parentId" label={t('company.parent')}>
        <ParentSelect known={parent} exceptId={companyId} placeholder={t('company.parentSearch')} />
      </Form.Item>
    </>
  );
};
