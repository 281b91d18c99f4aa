import { App, Form, type FormInstance, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { ReviewDepartment, ReviewVerdict } from '../../gql/schema';
import { DateInput } from '../../shared/date-input';
import { today } from '../../shared/dates';
import { FormDialog } from '../../shared/form-dialog';
import { useUserErrors } from '../../shared/user-errors';
import { GiveOpinionDocument } from './documents';
import { type Review, VERDICTS } from './review';

interface Values {
  verdict: ReviewVerdict;
  opinion?: string | null;
  givenOn: string | null;
}

export interface OpinionDialogProps {
  review: Review;
  department: ReviewDepartment;
  onClose: () => void;
}

/** 出具部门意见: in place of what the department said before; who does not simply agree says why. */
export const OpinionDialog = ({ review, department, onClose }: OpinionDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, give] = useMutation(GiveOpinionDocument);
  const before = review.opinions.find((one) => one.department === department);
  const name = t(`reviewDepartment.${department}`);
  const chosen = Form.useWatch<ReviewVerdict | undefined>('verdict', form) ?? before?.verdict ?? 'agree';
  const hasReasons = chosen !== 'agree';

  // Asked of what is chosen at that moment: a press may come before the screen has caught up with the choice.
  const reasons = ({ getFieldValue }: Pick<FormInstance<Values>, 'getFieldValue'>) => ({
    validator: (_rule: unknown, text: string | null | undefined): Promise<void> =>
      ((getFieldValue('verdict') as ReviewVerdict) === 'agree' || text?.trim() ? Promise.resolve() : Promise.reject(new Error(t('review.opinionNeeded')))),
  });

  const submit = async ({ verdict, opinion, givenOn }: Values) => {
    const result = await give({ input: { reviewId: review.id, department, verdict, opinion: opinion?.trim() ? opinion.trim() : null, givenOn } });
    const taken = errors.take(result, result.data?.giveOpinion.userErrors);
    if (taken) void message.success(t('review.opinionGiven', { department: name, verdict: t(`reviewVerdict.${verdict}`) }));
    return taken;
  };

  return (
    <FormDialog<Values>
      title={t(before ? 'review.changeOpinionOf' : 'review.giveOpinionOf', { department: name })}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('review.opinionSubmit')}
      initialValues={{ verdict: before?.verdict ?? 'agree', opinion: before?.opinion ?? null, givenOn: today() }}
      onValuesChange={(changed) => { if (changed.verdict === 'agree') form.setFields([{ name: 'opinion', errors: [] }]); }}
    >
      {before ? <p className="zq-dialog-subject zq-muted">{t('review.replaces', { date: before.givenOn, by: before.givenBy })}</p> : null}
      <Form.Item name="verdict" label={t('review.verdict')}>
        <Radio.Group optionType="button" options={VERDICTS.map((value) => ({ value, label: t(`reviewVerdict.${value}`) }))} />
      </Form.Item>
      <Form.Item name="opinion" label={t('review.opinion')} dependencies={['verdict']} required={hasReasons} rules={[reasons]}>
        <Input.TextArea rows={4} maxLength={2000} placeholder={t(`review.opinionExample.${chosen}`)} />
      </Form.Item>
      <Form.Item name="givenOn" label={t('review.givenOn')} rules={[{ required: true, message: t('form.needed') }]} className="zq-last">
        <DateInput min={review.appliedOn} max={today()} />
      </Form.Item>
    </FormDialog>
  );
};
