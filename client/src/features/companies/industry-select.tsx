import { SearchSelect, type SearchOption } from '../../shared/search-select';
import { CompanyIndustriesDocument } from './documents';

export interface IndustrySelectProps {
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  placeholder?: string;
  /** Label of the value the field starts with. */
  known?: readonly SearchOption[];
}

/** 行业: found by its name or its code of GB/T 4754-2017. */
export const IndustrySelect = (props: IndustrySelectProps) => (
  <SearchSelect
    query={CompanyIndustriesDocument}
    variables={(search) => ({ search })}
    options={(data) => data.industryCodes.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
    allowClear
    {...props}
  />
);
