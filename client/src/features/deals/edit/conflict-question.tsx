import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import type { DealRow } from '../deal';
import { DealOfficersDocument } from '../documents';
import { type EditConflict, type EditField, type EditValue, valueOf } from './use-inline-edit';

type Values = Partial<Record<EditField, EditValue>>;

/** The same field of the same deal, saved by somebody else while it was changed here: as it was, theirs, mine. */
export const ConflictQuestion = ({ conflict }: { conflict: EditConflict }) => {
  const { t } = useTranslation();
  const { deal, current, field, mine, settle } = conflict;
  const [people] = useQuery({ query: DealOfficersDocument, variables: { search: null }, pause: field !== 'officer' });
  const known = [deal.officer, current.officer, ...(people.data?.people ?? [])];
  const said = (_: keyof Values, value: unknown): string | null => {
    if (Array.isArray(value)) return value.join(t('punctuation.list')) || null;
    if (typeof value !== 'string') return null;
    return field === 'officer' ? (known.find((one) => one?.id === value)?.name ?? t('table.chosenPerson')) : value;
  };
  return (
    <ConflictDialog<DealRow, Values>
      question={{
        base: { [field]: valueOf(deal, field) }, theirs: { [field]: valueOf(current, field) }, mine: { [field]: mine },
        current, asked: [[field]], taken: [], answer: (theirs) => settle(theirs === null ? null : theirs.length === 0),
      }}
      label={(key) => t(`table.column.${key}`)}
      said={said}
    />
  );
};
