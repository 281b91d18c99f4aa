import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { asOptions } from '../../../../shared/organisation-tree';
import { DealOrganisationsDocument } from '../../list/documents';

export interface OrganisationSelectProps {
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  /** The one that stands there, which may be out of the reader's reach. */
  known?: { id: string; name: string } | null;
  allowClear?: boolean;
}

/** One organisation of the tree, searched by its name. */
export const OrganisationSelect = ({ value, onChange, id, known, allowClear = false }: OrganisationSelectProps) => {
  const { t } = useTranslation();
  const [{ data, fetching }] = useQuery({ query: DealOrganisationsDocument });
  const offered = asOptions((data?.organisations ?? []).map(({ parentId, ...one }) => ({ ...one, parentId: parentId ?? null })));
  const options = known && !offered.some((one) => one.value === known.id) ? [{ value: known.id, label: known.name }, ...offered] : offered;
  return (
    <Select
      id={id}
      value={value ?? undefined}
      loading={fetching}
      allowClear={allowClear}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('form.choose')}
      options={options}
      onChange={(next?: string) => onChange?.(next ?? null)}
    />
  );
};
