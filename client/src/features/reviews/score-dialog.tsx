import { Alert, App, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { isConflict } from '../../shared/api-error';
import { FormDialog } from '../../shared/form-dialog';
import { useUserErrors } from '../../shared/user-errors';
import { ScoreReviewDocument } from './documents';
import type { Reload, Review, Veto } from './review';
import { onItems, readPoints, type ScoreValues, scoreValuesOf, totalOf } from './scores';
import { takeOver } from './take-over';

export interface ScoreDialogProps {
  review: Review;
  vetoes: readonly Veto[];
  reload: Reload;
  onClose: () => void;
}

/**
 * 评审打分: the whole card with a live total. Whoever saved meanwhile is not overwritten unseen: items that this person did
 * not touch are taken over and named, those that both changed stay as typed and are named too, and it is sent once more by hand.
 */
export const ScoreDialog = ({ review, vetoes, reload, onClose }: ScoreDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<ScoreValues>();
  const errors = useUserErrors(form);
  const [, score] = useMutation(ScoreReviewDocument);
  const [base, setBase] = useState(review);
  const [values, setValues] = useState(() => scoreValuesOf(review));
  const [changed, setChanged] = useState<readonly string[] | null>(null);
  const total = totalOf(values.points, base.scores);
  const left = base.scores.filter(({ item, max }) => (readPoints(values.points[item], max) ?? null) === null).length;

  const submit = async (typed: ScoreValues): Promise<boolean> => {
    const scores = base.scores.flatMap(({ item, max }) => {
      const points = readPoints(typed.points[item], max);
      return points ? [{ item, points }] : [];
    });
    const result = await score({ input: { reviewId: review.id, expectedVersion: base.version, scores, vetoes: typed.vetoes } });
    const refused = result.data?.scoreReview.userErrors;
    if (!isConflict(result.error, refused)) {
      const taken = errors.take(result, onItems(refused ?? [], scores));
      if (taken) void message.success(total === null ? t('review.scoredNone') : t('review.scored', { total }));
      return taken;
    }
    const now = await reload(review.id);
    if (!now || now.conclusion) {
      errors.take(result, refused);
      return false;
    }
    const met = takeOver(scoreValuesOf(base), scoreValuesOf(now), typed);
    form.setFieldsValue(met.merged);
    setValues(met.merged);
    setBase(now);
    setChanged(met.changed.map((key) => (key === 'vetoes' ? t('review.vetoes') : (now.scores.find(({ item }) => item === key)?.title ?? key))));
    return false;
  };

  return (
    <FormDialog<ScoreValues>
      title={t('review.scoreTitle')}
      width={560}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('review.scoreSubmit')}
      initialValues={scoreValuesOf(review)}
      onValuesChange={(_, all) => setValues({ points: { ...values.points, ...all.points }, vetoes: all.vetoes })}
    >
      {changed ? <Alert type="warning" showIcon className="zq-form-alert" title={changed.length > 0 ? t('review.scoresChanged', { items: changed.join(t('list.comma')) }) : t('review.opinionsChanged')} /> : null}
      <div className="zq-score-fields">
        {base.scores.map(({ item, title, max }) => (
          <Form.Item
            key={item}
            name={['points', item]}
            label={title}
            validateTrigger="onBlur"
            rules={[{ validator: (_rule, typed: string | null) => (readPoints(typed, max) === undefined ? Promise.reject(new Error(t('review.pointsWrong', { max }))) : Promise.resolve()) }]}
          >
            <Input inputMode="decimal" autoComplete="off" className="zq-number-input" suffix={<span className="zq-muted">/ {max}</span>} />
          </Form.Item>
        ))}
      </div>
      <p className="zq-score-total" role="status">{t('review.total')} <b>{total ?? '–'}</b> / 100{left > 0 ? <small className="zq-muted"> {t('review.left', { count: left })}</small> : null}</p>
      <Form.Item name="vetoes" label={t('review.vetoes')} extra={values.vetoes.length > 0 ? t('review.vetoMeans') : undefined} className="zq-last">
        <Checkbox.Group className="zq-veto-choices" options={vetoes.map(({ code, title }) => ({ value: code, label: title }))} />
      </Form.Item>
    </FormDialog>
  );
};
