import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { useDebounced } from './use-debounced';

/** What was chosen, with its name: an id alone could not be shown. */
export interface Named {
  id: string;
  name: string;
}

export interface SearchManyProps<Data, Variables extends AnyVariables> {
  query: TypedDocumentNode<Data, Variables>;
  /** Variables for what was typed; null means nothing typed yet. */
  variables: (search: string | null) => Variables;
  options: (data: Data) => readonly Named[];
  value?: readonly Named[];
  onChange?: (value: Named[]) => void;
  id?: string;
  placeholder?: string;
  maxCount?: number;
}

/** Several of what the server searches: `SearchSelect` for more than one. What is typed is kept while one is chosen after the other. */
export function SearchMany<Data, Variables extends AnyVariables>({ query, variables, options, value = [], onChange, id, placeholder, maxCount }: SearchManyProps<Data, Variables>) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(useDebounced(search, 250).trim());
  const [result] = useQuery({ query, variables: variables(asked === '' ? null : asked), pause: !opened });
  // What was found for an earlier text is not offered for this one: an Enter would choose it.
  const typed = search.trim();
  const waiting = typed !== '' && (typed !== asked || result.fetching || result.stale);
  const found = result.data && !waiting ? options(result.data) : [];
  return (
    <Select
      mode="multiple"
      id={id}
      labelInValue
      value={value.map((one) => ({ value: one.id, label: one.name }))}
      placeholder={placeholder ?? t('select.search')}
      showSearch={{ filterOption: false, onSearch: setSearch, searchValue: search }}
      {...(maxCount === undefined ? {} : { maxCount })}
      onOpenChange={(open) => {
        if (open) setOpened(true);
        else setSearch('');
      }}
      loading={waiting || result.fetching}
      notFoundContent={waiting || result.fetching ? t('state.loading') : result.error ? t('failure.unknown') : t('select.nothing')}
      options={found.map((one) => ({ value: one.id, label: one.name }))}
      onChange={(next: { value: string; label: string }[]) => {
        setSearch('');
        onChange?.(next.map((one) => ({ id: one.value, name: one.label })));
      }}
    />
  );
}
