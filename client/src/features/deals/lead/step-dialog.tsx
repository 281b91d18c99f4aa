import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useDraft } from '../../../shared/draft';
import { FormDialog } from '../../../shared/form-dialog';
import { useMutationId } from '../../../shared/mutation-id';
import { useUserErrors } from '../../../shared/user-errors';
import { type LeadClock, nextStep } from './clocks';
import { RecordLeadStepDocument } from './documents';

interface Values {
  note: string;
  on?: string | null;
}

export interface StepDialogProps {
  deal: { id: string; name: string };
  clock: LeadClock;
  onClose: () => void;
}

/** 响应, 研判, 反馈 or 跟进报告: what was done and when. What is typed is kept until it is recorded. */
export const StepDialog = ({ deal, clock, onClose }: StepDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const draft = useDraft<Values>(`step.${deal.id}.${clock.step}`);
  const mutation = useMutationId();
  const [, record] = useMutation(RecordLeadStepDocument);

  const submit = async ({ note, on }: Values) => {
    const result = await record({ input: { dealId: deal.id, step: clock.step, note: note.trim(), on: on ?? null, clientMutationId: mutation.id } });
    const payload = result.data?.recordLeadStep;
    const taken = errors.take(result, payload?.userErrors);
    if (taken) {
      draft.drop();
      const next = nextStep(payload?.deal?.leadClocks ?? []);
      void message.success(next ? t('leadClock.recordedNext', { step: t(`leadStep.${clock.step}`), next: t(`leadStep.${next.step}`), date: next.dueOn }) : t('leadClock.recorded', { step: t(`leadStep.${clock.step}`) }));
    } else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  return (
    <FormDialog
      title={t(`leadClock.record.${clock.step}`)}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t(`leadClock.record.${clock.step}`)}
      initialValues={{ on: today(), ...draft.read() }}
      onValuesChange={(_, all) => draft.write(all)}
    >
      <p className="zq-dialog-subject">{deal.name}<small className="zq-muted">{t('leadClock.dueOn', { date: clock.dueOn })}</small></p>
      <Form.Item name="note" label={t(`leadClock.note.${clock.step}`)} rules={[{ required: true, whitespace: true, message: t('form.needed') }]}>
        <Input.TextArea rows={3} maxLength={1000} autoFocus placeholder={t(`leadClock.example.${clock.step}`)} />
      </Form.Item>
      <Form.Item name="on" label={t('deal.on')} rules={[{ required: true, message: t('form.needed') }]} extra={clock.step === 'assess' ? t('leadClock.assessHint') : null}>
        <DateInput min={clock.startedOn} max={today()} />
      </Form.Item>
    </FormDialog>
  );
};
