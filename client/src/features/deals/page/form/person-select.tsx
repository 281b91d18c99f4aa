import { SearchSelect } from '../../../../shared/search-select';
import { DealOfficersDocument } from '../../documents';

export interface PersonSelectProps {
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  known?: readonly { value: string; label: string }[];
  allowClear?: boolean;
  placeholder?: string;
}

/** One colleague, searched by name. */
export const PersonSelect = (props: PersonSelectProps) => (
  <SearchSelect query={DealOfficersDocument} variables={(search) => ({ search })} options={(data) => data.people.map(({ id, name }) => ({ value: id, label: name }))} {...props} />
);
