import { Select } from 'antd';
import { use, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { ChosenNames } from './chosen-names';
import { useDebounced } from './use-debounced';

export interface SearchOption {
  value: string;
  label: string;
}

export interface SearchSelectProps<Data, Variables extends AnyVariables> {
  query: TypedDocumentNode<Data, Variables>;
  /** Variables for what was typed; null means nothing typed yet. */
  variables: (search: string | null) => Variables;
  options: (data: Data) => SearchOption[];
  /** Labels of values that the first answer may not hold. */
  known?: readonly SearchOption[];
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  placeholder?: string;
  allowClear?: boolean;
  disabled?: boolean;
}

/** A select whose options the server searches; asks after a pause in typing, and only once it has been opened. */
export function SearchSelect<Data, Variables extends AnyVariables>(props: SearchSelectProps<Data, Variables>) {
  const { query, variables, options, known = [], value, onChange, id, placeholder, allowClear = false, disabled = false } = props;
  const { t } = useTranslation();
  const tell = use(ChosenNames);
  const [opened, setOpened] = useState(false);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<SearchOption | null>(null);
  const asked = useDeferredValue(useDebounced(search, 250).trim());
  const [result] = useQuery({ query, variables: variables(asked === '' ? null : asked), pause: !opened });
  // What was found for an earlier text is not offered for this one: an Enter would choose it.
  const typed = search.trim();
  const waiting = typed !== '' && (typed !== asked || result.fetching || result.stale);
  const found = result.data && !waiting ? options(result.data) : [];
  const extra = [...known, ...(chosen ? [chosen] : [])].filter((one) => typed === '' && one.value === value && !found.some((other) => other.value === one.value));

  return (
    <Select<string | undefined, SearchOption>
      id={id}
      value={value ?? undefined}
      placeholder={placeholder ?? t('select.search')}
      allowClear={allowClear}
      disabled={disabled}
      showSearch={{ filterOption: false, onSearch: setSearch, searchValue: search }}
      onOpenChange={(open) => {
        if (open) setOpened(true);
        else setSearch('');
      }}
      loading={waiting || result.fetching}
      notFoundContent={waiting || result.fetching ? t('state.loading') : result.error ? t('failure.unknown') : t('select.nothing')}
      options={[...extra, ...found]}
      onChange={(next, option) => {
        const picked = Array.isArray(option) || !option ? null : { value: option.value, label: option.label };
        setChosen(picked);
        if (picked) tell(picked);
        onChange?.(next ?? null);
      }}
    />
  );
}
