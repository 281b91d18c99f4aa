import { SearchSelect, type SearchOption } from '../../shared/search-select';
import { CompanyParentsDocument } from './documents';

export interface ParentSelectProps {
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  placeholder?: string;
  known?: readonly SearchOption[];
  /** The company itself cannot be chosen. */
  exceptId?: string | undefined;
}

/** 母公司: one of the county's other companies. */
export const ParentSelect = ({ exceptId, ...props }: ParentSelectProps) => (
  <SearchSelect
    query={CompanyParentsDocument}
    variables={(search) => ({ filter: search === null ? null : { search } })}
    options={(data) => data.companies.nodes.filter(({ id }) => id !== exceptId).map(({ id, name }) => ({ value: id, label: name }))}
    allowClear
    {...props}
  />
);
