import { App, Form, Input } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DateInput } from '../../shared/date-input';
import { addDays, today } from '../../shared/dates';
import { areSending, fileIds, type FileItem, FilesField } from '../../shared/files';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import { ApplyForReviewDocument } from './documents';

interface Values {
  appliedOn: string | null;
  dueOn?: string | null;
  note?: string;
  files?: FileItem[];
}

export interface ApplyDialogProps {
  deal: { id: string; name: string };
  onClose: () => void;
  /** In place of `onClose` once the application is made. */
  onApplied: () => void;
}

const ANSWER_DAYS = 10;

/** 申请评审: opens a review with its papers; the deal stays where it is. */
export const ApplyDialog = ({ deal, onClose, onApplied }: ApplyDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form, { fileIds: 'files' });
  const mutation = useMutationId();
  const [, apply] = useMutation(ApplyForReviewDocument);
  const applied = useRef(false);

  const submit = async ({ appliedOn, dueOn, note, files }: Values) => {
    const result = await apply({ input: { dealId: deal.id, appliedOn, dueOn: dueOn ?? null, note: note?.trim() ? note.trim() : null, fileIds: fileIds(files), clientMutationId: mutation.id } });
    const taken = errors.take(result, result.data?.applyForReview.userErrors);
    applied.current = taken;
    if (taken) void message.success(t('review.applied'));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };
  const arrived = (_: unknown, files: FileItem[] | undefined) => (areSending(files) ? Promise.reject(new Error(t('visit.filesOnTheirWay'))) : Promise.resolve());

  return (
    <FormDialog<Values>
      title={t('review.apply')}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={() => (applied.current ? onApplied() : onClose())}
      submitLabel={t('review.applySubmit')}
      initialValues={{ appliedOn: today(), dueOn: addDays(today(), ANSWER_DAYS) }}
    >
      <p className="zq-dialog-subject">{deal.name}<small className="zq-muted">{t('review.applyHint')}</small></p>
      <div className="zq-form-pair">
        <Form.Item name="appliedOn" label={t('review.appliedOn')} rules={[{ required: true, message: t('form.needed') }]}><DateInput max={today()} /></Form.Item>
        <Form.Item name="dueOn" label={t('review.dueOn')}><DateInput /></Form.Item>
      </div>
      <Form.Item name="note" label={t('review.note')}>
        <Input.TextArea rows={3} maxLength={2000} placeholder={t('review.noteExample')} />
      </Form.Item>
      <Form.Item name="files" label={t('review.files')} rules={[{ validator: arrived }]} validateTrigger={[]} className="zq-last">
        <FilesField />
      </Form.Item>
    </FormDialog>
  );
};
