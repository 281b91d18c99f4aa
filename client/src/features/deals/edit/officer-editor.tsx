import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useDebounced } from '../../../shared/use-debounced';
import { DealOfficersDocument } from '../documents';
import type { EditorProps } from './editor-props';
import { onEscape } from './on-escape';

/** Who is responsible: choosing a person saves; leaving without a choice changes nothing. */
export const OfficerEditor = ({ deal, label, saving, onSave, onCancel }: EditorProps) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const asked = useDebounced(search, 250).trim();
  const [{ data, fetching, error }] = useQuery({ query: DealOfficersDocument, variables: { search: asked || null } });
  // What was found for an earlier text is not offered for this one: an Enter would choose it.
  const waiting = fetching || search.trim() !== asked;
  return (
    <div onKeyDownCapture={onEscape(onCancel)}>
      <Select
        autoFocus
        defaultOpen
        className="zq-cell-field"
        aria-label={label}
        loading={saving || waiting}
        disabled={saving}
        showSearch={{ filterOption: false, onSearch: setSearch }}
        placeholder={deal.officer?.name ?? t('select.search')}
        notFoundContent={waiting ? t('state.loading') : t(error ? 'failure.unknown' : 'select.nothing')}
        options={waiting ? [] : (data?.people ?? []).map((one) => ({ value: one.id, label: one.name }))}
        onSelect={(id: string) => onSave(id)}
        onBlur={() => { if (!saving) onCancel(); }}
      />
    </div>
  );
};
