import { Alert, App, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { ReviewConclusion } from '../../gql/schema';
import { isConflict } from '../../shared/api-error';
import { DateInput } from '../../shared/date-input';
import { today } from '../../shared/dates';
import { FormDialog } from '../../shared/form-dialog';
import { useUserErrors } from '../../shared/user-errors';
import { type ConditionValues, ConditionsField } from './conditions-field';
import { ConcludeReviewDocument } from './documents';
import { type Reload, type Review, standingOf, type Veto } from './review';
import { ReviewDigest } from './review-digest';

interface Values {
  conclusion: ReviewConclusion;
  on: string | null;
  note?: string | null;
  conditions?: ConditionValues[];
}

export interface ConcludeDialogProps {
  review: Review;
  vetoes: readonly Veto[];
  reload: Reload;
  onClose: () => void;
}

const CONCLUSIONS: readonly ReviewConclusion[] = ['passed', 'conditional', 'refused'];

/** 作出评审结论, on what lies before: should an opinion or a point come in meanwhile, it is shown and the conclusion has to be confirmed. */
export const ConcludeDialog = ({ review, vetoes, reload, onClose }: ConcludeDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, conclude] = useMutation(ConcludeReviewDocument);
  // What this person has seen; the page behind may have gone on.
  const [seen, setSeen] = useState(review);
  const [isNews, setIsNews] = useState(false);
  const vetoed = seen.vetoes.length > 0;
  const [values, setValues] = useState<Values>({ conclusion: vetoed ? 'refused' : 'passed', on: today() });
  const { disagreeing, missing } = standingOf(seen);
  const why = values.conclusion === 'refused' ? 'refused' : disagreeing.length > 0 ? 'disagreed' : missing.length > 0 ? 'missing' : null;

  const submit = async ({ conclusion, on, note, conditions }: Values): Promise<boolean> => {
    const demanded = conclusion === 'conditional' ? (conditions ?? []).map(({ content, dueOn, ownerId }) => ({ content: content?.trim() ?? '', dueOn: dueOn ?? '', ownerId: ownerId ?? '' })) : [];
    const result = await conclude({ input: { reviewId: review.id, expectedVersion: seen.version, conclusion, on, note: note?.trim() ? note.trim() : null, conditions: demanded } });
    const refused = result.data?.concludeReview.userErrors;
    if (isConflict(result.error, refused)) {
      const now = await reload(review.id);
      if (now && !now.conclusion) {
        errors.clear();
        setSeen(now);
        setIsNews(true);
        return false;
      }
    }
    const taken = errors.take(result, refused);
    if (taken) void message.success(demanded.length > 0 ? t('review.concludedOnConditions', { count: demanded.length }) : t('review.concluded', { conclusion: t(`reviewConclusion.${conclusion}`) }));
    return taken;
  };

  return (
    <FormDialog<Values>
      title={t('review.concludeTitle')}
      width={560}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('review.concludeSubmit')}
      initialValues={{ conclusion: vetoed ? 'refused' : 'passed', on: today(), conditions: [{}] }}
      onValuesChange={(changed) => setValues({ ...values, ...changed })}
    >
      {isNews ? <Alert type="warning" showIcon className="zq-form-alert" title={t('review.concludeAgain')} /> : null}
      <ReviewDigest review={seen} vetoes={vetoes} />
      <Form.Item name="conclusion" label={t('review.conclusion')} extra={vetoed ? t('review.vetoMeans') : undefined}>
        <Radio.Group optionType="button" options={CONCLUSIONS.map((value) => ({ value, label: t(`reviewConclusion.${value}`), disabled: vetoed && value !== 'refused' }))} />
      </Form.Item>
      {values.conclusion === 'conditional' ? <ConditionsField from={values.on ?? undefined} /> : null}
      <Form.Item name="note" label={t('review.conclusionNote')} required={why !== null} rules={why ? [{ required: true, whitespace: true, message: t(`review.why.${why}`) }] : []} extra={why ? t(`review.why.${why}`) : undefined}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <Form.Item name="on" label={t('review.concludedOn')} rules={[{ required: true, message: t('form.needed') }]} className="zq-last">
        <DateInput min={review.appliedOn} max={today()} />
      </Form.Item>
    </FormDialog>
  );
};
