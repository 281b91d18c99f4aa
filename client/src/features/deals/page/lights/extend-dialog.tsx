import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DateInput } from '../../../../shared/date-input';
import { addDays, today } from '../../../../shared/dates';
import { areSending, fileIds, type FileItem, FilesField } from '../../../../shared/files';
import { FormDialog } from '../../../../shared/form-dialog';
import { useMutationId } from '../../../../shared/mutation-id';
import { useUserErrors } from '../../../../shared/user-errors';
import type { DealFacts } from '../../deal';
import { ExtendClockDocument } from '../../documents';
import { LIGHT_RULES } from '../../list/deal-filter';

interface Values {
  rule: string;
  fromOn: string;
  untilOn?: string | null;
  reason: string;
  documentNumber: string;
  approvedBy: string;
  files?: FileItem[];
}

/** 延期/暂停计时: an approved reason moves the day of one clock; until then the clock stands still, for everybody to see. */
export const ExtendDialog = ({ deal, rule, onClose }: { deal: DealFacts; rule: string | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form, { fileIds: 'files' });
  const mutation = useMutationId();
  const [, extend] = useMutation(ExtendClockDocument);
  const chosen = Form.useWatch<string | undefined>('rule', form) ?? rule;
  const since = (of: string | null | undefined) => deal.lights.find((light) => light.rule === of)?.since;
  // Those that are lit come first: they are what is asked about.
  const lit = deal.lights.map((light) => light.rule);
  const rules = [...lit, ...LIGHT_RULES.filter((one) => !lit.includes(one))].map((value) => ({ value, label: t(`lightRule.${value}`) }));
  const needed = [{ required: true, whitespace: true, message: t('form.needed') }];

  const submit = async ({ files, untilOn, ...values }: Values) => {
    if (!untilOn) return false;
    const result = await extend({ input: { ...values, untilOn, dealId: deal.id, fileIds: fileIds(files), clientMutationId: mutation.id } });
    const taken = errors.take(result, result.data?.extendClock.userErrors);
    if (taken) void message.success(t('dealPage.extendDone', { rule: t(`lightRule.${values.rule}`), date: untilOn }));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };
  const arrived = (_: unknown, files: FileItem[] | undefined) => (areSending(files) ? Promise.reject(new Error(t('visit.filesOnTheirWay'))) : Promise.resolve());

  return (
    <FormDialog
      title={t('dealPage.extend')}
      width={560}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('dealPage.extendSubmit')}
      initialValues={{ ...(rule ? { rule } : {}), fromOn: since(rule) ?? today() }}
      onValuesChange={(changed) => { if (changed.rule) form.setFieldValue('fromOn', since(changed.rule) ?? today()); }}
    >
      <p className="zq-dialog-subject">{deal.name}<small className="zq-muted">{t('dealPage.extendHint')}</small></p>
      <Form.Item name="rule" label={t('dealPage.rule')} rules={needed}>
        <Select options={rules} placeholder={t('form.choose')} />
      </Form.Item>
      <div className="zq-form-pair">
        <Form.Item name="fromOn" label={t('dealPage.fromOn')} rules={needed} extra={since(chosen) ? t('dealPage.fromOnHint') : undefined}>
          <DateInput />
        </Form.Item>
        <Form.Item name="untilOn" label={t('dealPage.untilOn')} rules={[{ required: true, message: t('form.needed') }]}>
          <DateInput min={addDays(today(), 1)} />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('deal.reason')} rules={needed}>
        <Input.TextArea rows={3} maxLength={1000} placeholder={t('dealPage.extendExample')} />
      </Form.Item>
      <div className="zq-form-pair">
        <Form.Item name="documentNumber" label={t('dealPage.documentNumber')} rules={needed}>
          <Input maxLength={100} placeholder={t('dealPage.documentExample')} />
        </Form.Item>
        <Form.Item name="approvedBy" label={t('dealPage.approvedBy')} rules={needed}>
          <Input maxLength={100} placeholder={t('dealPage.approvedByExample')} />
        </Form.Item>
      </div>
      <Form.Item name="files" label={t('dealPage.files')} rules={[{ validator: arrived }]} validateTrigger={[]}>
        <FilesField />
      </Form.Item>
    </FormDialog>
  );
};
