import { Alert, App, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { QuantityInput, quantityRule } from '../../../shared/amount/quantity-input';
import { YuanInput, yuanOrNoneRule } from '../../../shared/amount/yuan-input';
import { today } from '../../../shared/dates';
import { fileIds, type FileItem, FilesField, filesRule, fromStored } from '../../../shared/files';
import { FormDialog } from '../../../shared/form-dialog';
import { MonthInput } from '../../../shared/month-input';
import { useMutationId } from '../../../shared/mutation-id';
import { useUserErrors } from '../../../shared/user-errors';
import '../construction.css';
import { ReportProgressDocument } from '../documents';
import type { BuiltDeal } from '../use-building';
import { plainPercent, reportBefore } from './months';

interface Values {
  month: string;
  percent: string;
  invested: string;
  investedBefore?: string | null;
  done: string;
  problems: string;
  nextSteps: string;
  files: FileItem[];
}

export interface ProgressDialogProps {
  deal: Pick<BuiltDeal, 'id' | 'name' | 'progressReports'>;
  /** 'YYYY-MM'; a month that is reported already is put right. */
  month: string;
  onClose: () => void;
}

/** 报送形象进度: percentage, money of the month, what was done, what is in the way, photographs. A fall, or more money than planned, needs its reason. */
export const ProgressDialog = ({ deal, month, onClose }: ProgressDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form, { fileIds: 'files' });
  const mutation = useMutationId();
  const [, report] = useMutation(ReportProgressDocument);
  // As it was when the form was opened: what another writes meanwhile is told, not overwritten.
  const [known] = useState(() => deal.progressReports.find((one) => one.month === month) ?? null);
  const reported = deal.progressReports;
  const chosen = (Form.useWatch('month', form) as string | null | undefined) ?? month;
  const before = reportBefore(reported, chosen);
  const needed = { required: true, message: t('form.needed') };

  const submit = async ({ files, problems, nextSteps, done, investedBefore, ...values }: Values) => {
    const result = await report({
      input: {
        dealId: deal.id, ...values, ...(known || reported.length > 0 ? {} : { investedBefore: investedBefore ?? null }),
        done: done.trim(), problems: problems.trim() || null, nextSteps: nextSteps.trim() || null, fileIds: fileIds(files), expectedVersion: known?.version ?? 0, clientMutationId: mutation.id,
      },
    });
    const taken = errors.take(result, result.data?.reportProgress.userErrors);
    if (taken) void message.success(t('progress.reported', { month: values.month }));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };
  const once = { validator: (_: unknown, value: string | null) => (!known && reported.some((one) => one.month === value) ? Promise.reject(new Error(t('progress.monthReported'))) : Promise.resolve()) };
  const upTo = { validator: (_: unknown, value: string | null) => (value && /^\d+(\.\d+)?$/.test(value) && Number(value) > 100 ? Promise.reject(new Error(t('progress.percentRange'))) : Promise.resolve()) };
  const initial: Partial<Values> = known
    ? { month, percent: plainPercent(known.percent), invested: known.invested, done: known.done, problems: known.problems ?? '', nextSteps: known.nextSteps ?? '', files: fromStored(known.files) }
    : { month, done: '', problems: '', nextSteps: '' };

  return (
    <FormDialog title={t(known ? 'progress.changeTitle' : 'progress.dialog')} width={600} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t(known ? 'action.save' : 'progress.submit')} initialValues={initial}>
      {known ? <Alert type="info" showIcon className="zq-form-alert" title={t('progress.changing', { month })} /> : null}
      <p className="zq-dialog-subject">
        <span>{deal.name}</span>
        {before ? <small className="zq-muted">{t('progress.before', { month: before.month, percent: plainPercent(before.percent) })}</small> : null}
      </p>
      <div className="zq-form-pair">
        <Form.Item name="month" label={t('progress.month')} rules={[needed, once]}><MonthInput max={today().slice(0, 7)} disabled={known !== null} /></Form.Item>
        <Form.Item name="percent" label={t('progress.percent')} rules={[needed, quantityRule(t('progress.percentRange')), upTo]}><QuantityInput unit="%" /></Form.Item>
        <Form.Item name="invested" label={t('progress.invested')} rules={[needed, yuanOrNoneRule(t('progress.investedInvalid'))]}><YuanInput /></Form.Item>
        {!known && reported.length === 0
          ? <Form.Item name="investedBefore" label={t('progress.investedBefore')} rules={[yuanOrNoneRule(t('progress.investedInvalid'))]} extra={t('progress.investedBeforeHint')}><YuanInput /></Form.Item>
          : null}
      </div>
      <Form.Item name="done" label={t('progress.done')} rules={[{ required: true, whitespace: true, message: t('form.needed') }]}>
        <Input.TextArea rows={3} maxLength={2000} placeholder={t('progress.doneExample')} />
      </Form.Item>
      <Form.Item name="problems" label={t('progress.problems')} extra={t('progress.problemsHint')}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
      <Form.Item name="nextSteps" label={t('progress.nextSteps')}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
      <Form.Item name="files" label={t('progress.files')} rules={[filesRule({ onTheirWay: t('files.onTheirWay') })]} validateTrigger={[]} className="zq-last"><FilesField /></Form.Item>
    </FormDialog>
  );
};
