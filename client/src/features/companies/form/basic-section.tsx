import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEnumOptions } from '../../../shared/enum-label';
import type { SearchOption } from '../../../shared/search-select';
import { OWNERSHIPS } from '../codes';
import { ParentSelect } from '../parent-select';
import { SimilarUnder } from './similar-under';

export interface BasicSectionProps {
  /** Label of the parent that the company has already. */
  parent?: readonly SearchOption[];
  companyId?: string | undefined;
  /** A company that is there already is the one meant. */
  onUse?: (company: { id: string; name: string }) => void;
}

/** 基本: what a company is called and what kind of company it is. */
export const BasicSection = ({ parent = [], companyId, onUse }: BasicSectionProps) => {
  const { t } = useTranslation();
  const ownerships = useEnumOptions('ownership', OWNERSHIPS);
  return (
    <>
      <Form.Item name="name" label={t('company.name')} className="zq-company-wide" rules={[{ required: true, whitespace: true, message: t('company.nameNeeded') }]}>
        <Input maxLength={200} autoFocus={companyId === undefined} autoComplete="off" placeholder={t('company.nameExample')} />
      </Form.Item>
      <div className="zq-company-wide"><SimilarUnder of="name" field="name" exceptId={companyId} onUse={onUse} /></div>
      <div>
        <Form.Item name="creditCode" label={t('company.creditCode')}>
          <Input maxLength={50} autoComplete="off" autoCapitalize="characters" spellCheck={false} placeholder={t('company.creditCodeExample')} />
        </Form.Item>
        <SimilarUnder of="creditCode" field="creditCode" exceptId={companyId} onUse={onUse} />
      </div>
      <Form.Item name="aliases" label={t('company.aliases')}>
        {/* No list drops down: a name is typed and closed with Enter or a comma. */}
        <Select mode="tags" open={false} suffix={<span />} maxCount={20} tokenSeparators={['、', '，', ',', ';', '；']} placeholder={t('company.aliasesExample')} />
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
