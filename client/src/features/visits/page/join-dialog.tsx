import { Alert, App, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { SameDayVisitsQuery, VisitFactsFragment } from '../../../gql/graphql';
import { JoinVisitsDocument } from '../log/documents';

export type SameDayVisit = SameDayVisitsQuery['visits']['nodes'][number];

/** The records that may be of the same visit: another id, the same day, a company in common. */
export const twinsOf = (visit: Pick<VisitFactsFragment, 'id' | 'companies'>, sameDay: readonly SameDayVisit[]): SameDayVisit[] =>
  sameDay.filter((one) => one.id !== visit.id && one.companies.some(({ id }) => visit.companies.some((company) => company.id === id)));

export interface JoinDialogProps {
  visit: Pick<VisitFactsFragment, 'id' | 'summary'>;
  twins: readonly SameDayVisit[];
  onClose: () => void;
}

/** 合并为一次: the other record is folded into this one; nothing of either is lost, and it is counted once. */
export const JoinDialog = ({ visit, twins, onClose }: JoinDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [, join] = useMutation(JoinVisitsDocument);
  const [chosen, setChosen] = useState(twins[0]?.id);
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async () => {
    if (!chosen) return;
    setSending(true);
    const { data, error } = await join({ input: { id: chosen, intoId: visit.id } });
    setSending(false);
    const said = data?.joinVisits.userErrors[0]?.message ?? error?.graphQLErrors[0]?.message ?? (error ? t('failure.network') : null);
    setRefused(said);
    if (said) return;
    void message.success(t('visit.joined'));
    onClose();
  };
  return (
    <Modal open title={t('visit.join')} width={560} onCancel={onClose} onOk={() => void submit()} okText={t('visit.joinSubmit')} cancelText={t('action.cancel')} okButtonProps={{ loading: sending, disabled: !chosen }} mask={{ closable: false }} className="zq-dialog" style={{ top: 40 }}>
      <p className="zq-muted zq-below">{t('visit.joinHint')}</p>
      {refused ? <Alert type="error" showIcon className="zq-form-alert" title={refused} /> : null}
      <Radio.Group className="zq-twins" value={chosen} onChange={(event) => setChosen(event.target.value as string)}>
        {twins.map((twin) => (
          <Radio key={twin.id} value={twin.id}>
            <b>{[twin.organisation.shortName, twin.createdBy?.name, twin.visitTime].filter(Boolean).join(' · ')}</b>
            <span className="zq-said">{twin.summary}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Modal>
  );
};
