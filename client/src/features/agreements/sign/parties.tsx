import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Form, type FormInstance, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { PartySide } from '../../../gql/schema';
import { useEnumOptions } from '../../../shared/enum-label';
import { isComposing } from '../../../shared/ime';
import { useDebounced } from '../../../shared/use-debounced';
import { PartyCompaniesDocument } from '../documents';
import { SIDES } from './kinds';
import type { SignValues } from './values';

interface PartyNameProps {
  value?: string;
  onChange?: (name: string) => void;
  /** The known company of that name; null while it is only a name. */
  onCompany: (id: string | null) => void;
  id?: string;
}

/** The name of a party: typed freely, or taken from a company that is known. */
const PartyName = ({ value = '', onChange, onCompany, id }: PartyNameProps) => {
  const { t } = useTranslation();
  const [active, setActive] = useState(false);
  const asked = useDebounced(value, 250).trim();
  const [{ data }] = useQuery({ query: PartyCompaniesDocument, variables: { search: asked }, pause: !active || asked.length < 2 });
  return (
    <div onKeyDownCapture={(event) => { if (isComposing(event)) event.stopPropagation(); }}>
      <AutoComplete
        id={id}
        value={value}
        onFocus={() => setActive(true)}
        options={asked.length < 2 ? [] : (data?.companies.nodes ?? []).map((company) => ({ value: company.name, key: company.id }))}
        onChange={(name: string) => { onChange?.(name); onCompany(data?.companies.nodes.find((company) => company.name === name)?.id ?? null); }}
        placeholder={t('sign.partyExample')}
        style={{ width: '100%' }}
      />
    </div>
  );
};

/** Who signs, on which side. */
export const Parties = ({ form }: { form: FormInstance<SignValues> }) => {
  const { t } = useTranslation();
  const sides = useEnumOptions<PartySide>('partySide', SIDES);
  /** The side that is missing first: a government signs, and an investor. */
  const next = (): PartySide => {
    const parties = (form.getFieldValue('parties') ?? []) as ({ side?: PartySide } | undefined)[];
    return parties.some((party) => party?.side === 'government') ? 'investor' : 'government';
  };
  return (
    <Form.List name="parties">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className="zq-party-row">
              <Form.Item name={[name, 'side']} label={t('sign.partySide')} className="zq-label-hidden"><Select options={sides} aria-label={t('sign.partySideOf', { number: name + 1 })} /></Form.Item>
              <Form.Item name={[name, 'name']} label={t('sign.partyNameOf', { number: name + 1 })} className="zq-label-hidden" rules={[{ required: true, whitespace: true, message: t('sign.partyNeeded') }]}>
                <PartyName onCompany={(id) => form.setFieldValue(['parties', name, 'companyId'], id)} />
              </Form.Item>
              <Form.Item name={[name, 'companyId']} hidden><Input /></Form.Item>
              <Button type="text" icon={<DeleteOutlined />} onClick={() => remove(name)} aria-label={t('sign.removeParty', { number: name + 1 })} title={t('sign.remove')} />
            </div>
          ))}
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({ side: next(), name: '', companyId: null })}>{t('sign.addParty')}</Button>
        </>
      )}
    </Form.List>
  );
};
