import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { isComposing } from '../../shared/ime';
import { SimilarHints } from '../../shared/similar/similar-hints';
import { useDebounced } from '../../shared/use-debounced';
import { DealCompaniesDocument } from './documents';

/** A known company, or with `id: null` a name that is registered together with the lead. */
export interface PickedCompany {
  id: string | null;
  name: string;
}

export interface CompanyPickProps {
  value?: PickedCompany | null;
  onChange?: (value: PickedCompany | null) => void;
  id?: string;
  /** Offered first, before anything is typed: those met at the visit. */
  known?: readonly { id: string; name: string }[];
}

const NEW = 'new:';

/** The investor: searched among the known companies, or typed and registered on the way. */
export const CompanyPick = ({ value, onChange, id, known = [] }: CompanyPickProps) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState(false);
  const asked = useDebounced(search, 250).trim();
  const [result] = useQuery({ query: DealCompaniesDocument, variables: { search: asked || null }, pause: !opened });
  const found = result.data?.companies.nodes ?? [];
  const typed = search.trim();
  const first = typed ? [] : known;
  const offered = [...first, ...found.filter((company) => !first.some((one) => one.id === company.id))];
  const options = offered.map((company) => ({ value: company.id, label: company.name, name: company.name }));
  if (typed && !found.some((company) => company.name === typed)) options.push({ value: `${NEW}${typed}`, label: t('lead.newCompany', { name: typed }), name: typed });
  const key = value ? (value.id ?? `${NEW}${value.name}`) : undefined;
  if (value && key && !options.some((option) => option.value === key)) options.unshift({ value: key, label: value.id ? value.name : t('lead.newCompany', { name: value.name }), name: value.name });

  return (
    <div onKeyDownCapture={(event) => { if (isComposing(event)) event.stopPropagation(); }}>
      <Select
        id={id}
        style={{ width: '100%' }}
        allowClear
        placeholder={t('lead.companySearch')}
        showSearch={{ filterOption: false, onSearch: setSearch, searchValue: search }}
        onOpenChange={(open) => {
          if (open) setOpened(true);
          else setSearch('');
        }}
        loading={result.fetching}
        notFoundContent={result.fetching ? t('state.loading') : t('lead.companyNothing')}
        value={key}
        options={options}
        onChange={(next: string | undefined) => {
          if (!next) return onChange?.(null);
          const option = options.find((one) => one.value === next);
          onChange?.(next.startsWith(NEW) ? { id: null, name: next.slice(NEW.length) } : { id: next, name: option?.name ?? '' });
        }}
      />
      <SimilarHints name={value?.id === null ? value.name : null} onUse={(company) => onChange?.({ id: company.id, name: company.name })} />
    </div>
  );
};
