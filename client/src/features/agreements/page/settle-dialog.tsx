import { App, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { CommitmentRowFragment, PromiseRowFragment } from '../../../gql/graphql';
import type { PromiseState } from '../../../gql/schema';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useEnumOptions } from '../../../shared/enum-label';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { MeetCommitmentDocument, SettlePromiseDocument } from '../documents';

const STATES: readonly PromiseState[] = ['kept', 'notKept', 'open'];

/** 政府承诺兑现: kept or not, on which day; or open again. */
export const SettleDialog = ({ promise, onClose }: { promise: PromiseRowFragment; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ state: PromiseState; on?: string | null; note?: string }>();
  const errors = useUserErrors(form);
  const [, settle] = useMutation(SettlePromiseDocument);
  const states = useEnumOptions<PromiseState>('promiseState', STATES);
  const state = (Form.useWatch('state', form) as PromiseState | undefined) ?? 'kept';
  const submit = async ({ state: became, on, note }: { state: PromiseState; on?: string | null; note?: string }) => {
    const result = await settle({ input: { id: promise.id, expectedVersion: promise.version, state: became, ...(became === 'open' ? {} : { on: on ?? null }), note: note?.trim() || null } });
    const taken = errors.take(result, result.data?.settlePromise.userErrors);
    if (taken) void message.success(t('owed.settled'));
    return taken;
  };
  return (
    <FormDialog title={t('owed.settleTitle')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('action.save')} initialValues={{ state: promise.state === 'open' ? 'kept' : promise.state, on: promise.settledOn ?? today(), note: promise.note ?? '' }}>
      <p className="zq-dialog-subject"><span>{promise.content}</span><small className="zq-muted">{promise.organisation.name} · {t('owed.dueOn', { date: promise.dueOn })}</small></p>
      <Form.Item name="state" label={t('owed.state')}><Radio.Group optionType="button" options={states} /></Form.Item>
      <Form.Item name="on" label={t('owed.on')} hidden={state === 'open'} rules={state === 'open' ? [] : [{ required: true, message: t('form.needed') }]}><DateInput max={today()} /></Form.Item>
      <Form.Item name="note" label={t('owed.note')} className="zq-last"><Input.TextArea rows={2} maxLength={1000} placeholder={t(state === 'notKept' ? 'owed.notKeptExample' : 'owed.noteExample')} /></Form.Item>
    </FormDialog>
  );
};

/** 投资方承诺完成: the day on which it was met; emptied, it is open again. */
export const MeetDialog = ({ commitment, onClose }: { commitment: CommitmentRowFragment; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ metOn?: string | null; note?: string }>();
  const errors = useUserErrors(form);
  const [, meet] = useMutation(MeetCommitmentDocument);
  const submit = async ({ metOn, note }: { metOn?: string | null; note?: string }) => {
    const result = await meet({ input: { id: commitment.id, expectedVersion: commitment.version, metOn: metOn ?? null, note: note?.trim() || null } });
    const taken = errors.take(result, result.data?.meetCommitment.userErrors);
    if (taken) void message.success(t(metOn ? 'owed.met' : 'owed.reopened'));
    return taken;
  };
  return (
    <FormDialog title={t('owed.meetTitle')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('action.save')} initialValues={{ metOn: commitment.metOn ?? today(), note: commitment.note ?? '' }}>
      <p className="zq-dialog-subject"><span>{commitment.content}</span><small className="zq-muted">{t('owed.dueOn', { date: commitment.dueOn })}</small></p>
      <Form.Item name="metOn" label={t('owed.metOn')} extra={t('owed.metHint')}><DateInput max={today()} /></Form.Item>
      <Form.Item name="note" label={t('owed.note')} className="zq-last"><Input.TextArea rows={2} maxLength={1000} placeholder={t('owed.noteExample')} /></Form.Item>
    </FormDialog>
  );
};
