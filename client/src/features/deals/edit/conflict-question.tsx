import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ConflictChoice } from '../../../shared/conflict-choice';
import { DealOfficersDocument } from '../documents';
import { type EditConflict, type EditValue, valueOf } from './use-inline-edit';

/** The same field of the same deal, saved by somebody else while it was changed here: theirs or mine. */
export const ConflictQuestion = ({ conflict }: { conflict: EditConflict }) => {
  const { t } = useTranslation();
  const { deal, current, field, mine, settle } = conflict;
  const [people] = useQuery({ query: DealOfficersDocument, variables: { search: null }, pause: field !== 'officer' });
  const known = [deal.officer, current.officer, ...(people.data?.people ?? [])];
  const said = (value: EditValue): string | null => {
    if (value === null || typeof value !== 'string') return value === null || value.length === 0 ? null : value.join(t('punctuation.list'));
    return field === 'officer' ? (known.find((one) => one?.id === value)?.name ?? t('table.chosenPerson')) : value;
  };
  return (
    <Modal open title={t('conflict.title')} footer={null} onCancel={() => settle(false)} className="zq-dialog">
      <p className="zq-dialog-subject">{current.name}</p>
      <ConflictChoice
        rows={[{ key: field, label: t(`table.column.${field}`), now: said(valueOf(current, field)), mine: said(mine) }]}
        onKeep={() => settle(true)}
        onLoad={() => settle(false)}
      />
    </Modal>
  );
};
