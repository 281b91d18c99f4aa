import { Alert, Button, Form, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useMutation } from 'urql';
import type { BulkChangeFragment, PreviewBulkChangeQuery } from '../../../gql/graphql';
import { userErrorsOf } from '../../../shared/api-error';
import { DateInput } from '../../../shared/date-input';
import { useMutationId } from '../../../shared/mutation-id';
import { SearchSelect } from '../../../shared/search-select';
import { useCan } from '../../../shared/viewer';
import { DealOfficersDocument } from '../documents';
import { BULK_KINDS, type BulkKind, type BulkTarget, type BulkValues, changeOf } from './bulk';
import './bulk.css';
import { ApplyBulkChangeDocument, PreviewBulkChangeDocument } from './documents';
import { PreviewTable } from './preview-table';

export interface BulkDialogProps {
  target: BulkTarget;
  /** How many were chosen: "5", "1236", "10000+". */
  count: string;
  onClose: () => void;
  onDone: (change: BulkChangeFragment) => void;
}

type Preview = PreviewBulkChangeQuery['previewBulkChange'];

/** 批量修改: what to change, then what that will do, then doing it. Nothing is done before the preview was seen. */
export const BulkDialog = ({ target, count, onClose, onDone }: BulkDialogProps) => {
  const { t } = useTranslation();
  const client = useClient();
  const archive = useCan('deal.archive');
  const [form] = Form.useForm<BulkValues>();
  const [kind, setKind] = useState<BulkKind>('officer');
  const { id: clientMutationId, renew } = useMutationId();
  const [seen, setSeen] = useState<{ values: BulkValues; preview: Preview } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [{ fetching: applying }, apply] = useMutation(ApplyBulkChangeDocument);

  const look = async (values: BulkValues) => {
    setAsking(true);
    setProblem(null);
    const { data, error } = await client.query(PreviewBulkChangeDocument, { change: changeOf(target, values) }, { requestPolicy: 'network-only' }).toPromise();
    setAsking(false);
    if (data) setSeen({ values, preview: data.previewBulkChange });
    else setProblem(userErrorsOf(error)[0]?.message ?? error?.graphQLErrors[0]?.message ?? t('failure.network'));
  };
  const send = async () => {
    if (!seen) return;
    setProblem(null);
    const { data, error } = await apply({ input: { change: changeOf(target, seen.values), expectedCount: seen.preview.changing, clientMutationId } });
    const payload = data?.applyBulkChange;
    if (payload?.bulkChange) {
      onDone(payload.bulkChange);
      return;
    }
    const refused = payload?.userErrors[0];
    // An answer that never came is asked for again under the same id; a refusal is another attempt.
    if (!error?.networkError) renew();
    if (refused?.code === 'COUNT_CHANGED') await look(seen.values);
    setProblem(refused?.message ?? error?.graphQLErrors[0]?.message ?? t('failure.network'));
  };

  const kinds = BULK_KINDS.filter((one) => archive || !['archive', 'unarchive'].includes(one));
  const none = seen?.preview.changing === 0;
  return (
    <Modal
      open
      width={560}
      className="zq-dialog"
      style={{ top: 40 }}
      title={t('bulk.title', { number: count })}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          {seen && !none ? (
            <Button type="primary" loading={applying} onClick={() => void send()}>{t('bulk.apply', { count: seen.preview.changing })}</Button>
          ) : (
            <Button type="primary" loading={asking} onClick={() => form.submit()}>{t('bulk.preview')}</Button>
          )}
        </>
      }
    >
      <Form<BulkValues> form={form} layout="vertical" initialValues={{ kind: 'officer', tags: [] }} onValuesChange={(_, { kind: next }) => { setKind(next); setSeen(null); setProblem(null); }} onFinish={(values) => void look(values)}>
        <Form.Item name="kind" label={t('bulk.what')}>
          <Radio.Group className="zq-bulk-kinds" optionType="button" options={kinds.map((value) => ({ value, label: t(`bulk.kind.${value}`) }))} />
        </Form.Item>
        {kind === 'officer' ? (
          <Form.Item name="officerId" label={t('deal.officer')} rules={[{ required: true, message: t('bulk.officerNeeded') }]}>
            <SearchSelect query={DealOfficersDocument} variables={(search) => ({ search })} options={(data) => data.people.map((one) => ({ value: one.id, label: one.name }))} />
          </Form.Item>
        ) : null}
        {kind === 'addTags' || kind === 'removeTags' ? (
          <Form.Item name="tags" label={t('deal.tags')} extra={t('bulk.tagsHint')} rules={[{ required: true, type: 'array', min: 1, message: t('bulk.tagsNeeded') }]}>
            <Select mode="tags" open={false} suffix={null} tokenSeparators={[',', '，', '、', ';', '；']} maxCount={20} />
          </Form.Item>
        ) : null}
        {kind === 'followUp' ? (
          <Form.Item name="nextFollowUpOn" label={t('table.column.followUp')} rules={[{ required: true, message: t('bulk.dayNeeded') }]}><DateInput /></Form.Item>
        ) : null}
        {kind === 'archive' ? <p className="zq-muted">{t('bulk.archiveHint')}</p> : null}
      </Form>
      {problem ? <Alert type="warning" showIcon className="zq-form-alert" title={problem} /> : null}
      {seen ? <PreviewTable preview={seen.preview} /> : null}
      {none ? <p className="zq-muted">{t('bulk.nothing')}</p> : null}
    </Modal>
  );
};
