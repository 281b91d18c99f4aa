import { SearchSelect, type SearchOption } from '../../shared/search-select';
import { CompanyRegionsDocument } from './documents';

export interface RegionSelectProps {
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  placeholder?: string;
  /** Label of the value the field starts with. */
  known?: readonly SearchOption[];
}

/** 行政区划: found by its name, its code or the initials of its pinyin. */
export const RegionSelect = (props: RegionSelectProps) => (
  <SearchSelect
    query={CompanyRegionsDocument}
    variables={(search) => ({ search })}
    options={(data) => data.regionCodes.map(({ code, fullName }) => ({ value: code, label: `${fullName} ${code}` }))}
    allowClear
    {...props}
  />
);
