import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { FundRowFragment } from '../../gql/graphql';
import { YuanInput, yuanRule } from '../../shared/amount/yuan-input';
import { FormDialog } from '../../shared/form-dialog';
import { useUserErrors } from '../../shared/user-errors';
import { CheckFundsDocument, RecogniseFundsDocument, ReturnFundsDocument } from './documents';
import { FundFacts } from './fund-facts';

/** What may be done with money that was reported. */
export type FundStep = 'check' | 'recognise' | 'return';

interface Values {
  amount?: string | null;
  note?: string;
  reason?: string;
}

export interface StepDialogProps {
  /** As it is now: after a conflict the page has fetched it again. */
  funds: FundRowFragment;
  step: FundStep;
  onClose: () => void;
  onExpired?: () => void;
}

/** 园区审核, 认定 or 退回: what shows the money stands above what is decided on it. */
export const StepDialog = ({ funds, step, onClose, onExpired }: StepDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, check] = useMutation(CheckFundsDocument);
  const [, recognise] = useMutation(RecogniseFundsDocument);
  const [, sendBack] = useMutation(ReturnFundsDocument);

  const send = async ({ amount, note, reason }: Values) => {
    const base = { id: funds.id, expectedVersion: funds.version };
    if (step === 'check') {
      const result = await check({ input: base });
      return { result, userErrors: result.data?.checkFunds.userErrors };
    }
    if (step === 'recognise') {
      const result = await recognise({ input: { ...base, amount: amount ?? '', note: note?.trim() || null } });
      return { result, userErrors: result.data?.recogniseFunds.userErrors };
    }
    const result = await sendBack({ input: { ...base, reason: reason?.trim() ?? '' } });
    return { result, userErrors: result.data?.returnFunds.userErrors };
  };
  const submit = async (values: Values) => {
    const { result, userErrors } = await send(values);
    const taken = errors.take(result, userErrors);
    if (taken) void message.success(t(`funds.did.${step}`));
    return taken;
  };

  return (
    <FormDialog title={t(`funds.do.${step}`)} width={560} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t(`funds.confirm.${step}`)} danger={step === 'return'} initialValues={{ amount: funds.amount }}>
      <FundFacts funds={funds} {...(onExpired ? { onExpired } : {})} />
      {step === 'recognise' ? (
        <>
          <Form.Item name="amount" label={t('funds.recognisedAmount')} rules={[{ required: true, message: t('form.needed') }, yuanRule(t('amount.invalid'))]} extra={t('funds.recognisedHint')}>
            <YuanInput />
          </Form.Item>
          <Form.Item name="note" label={t('funds.note')} className="zq-last">
            <Input.TextArea rows={2} maxLength={1000} placeholder={t('funds.recogniseNoteExample')} />
          </Form.Item>
        </>
      ) : null}
      {step === 'return' ? (
        <Form.Item name="reason" label={t('funds.reason')} className="zq-last" rules={[{ required: true, whitespace: true, message: t('funds.reasonNeeded') }]}>
          <Input.TextArea rows={3} maxLength={1000} placeholder={t('funds.reasonExample')} />
        </Form.Item>
      ) : null}
    </FormDialog>
  );
};
