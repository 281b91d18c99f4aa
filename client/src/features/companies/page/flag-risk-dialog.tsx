import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { RiskKind } from '../../../gql/schema';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useEnumOptions } from '../../../shared/enum-label';
import { FormDialog } from '../../../shared/form-dialog';
import { useMutationId } from '../../../shared/mutation-id';
import { useUserErrors } from '../../../shared/user-errors';
import { RISK_KINDS } from '../codes';
import { FlagRiskDocument } from '../documents';

interface Values {
  kind: RiskKind;
  source: string;
  notedOn: string;
  note?: string;
}

/** 标记风险: which, where it was read, and when. */
export const FlagRiskDialog = ({ company, onClose }: { company: { id: string; name: string }; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const kinds = useEnumOptions('riskKind', RISK_KINDS);
  const [, flag] = useMutation(FlagRiskDocument);

  const submit = async ({ kind, source, notedOn, note }: Values) => {
    const result = await flag({ input: { companyId: company.id, kind, source: source.trim(), notedOn, note: note?.trim() || null, clientMutationId: mutation.id } });
    const taken = errors.take(result, result.data?.flagRisk.userErrors);
    if (taken) void message.success(t('risk.flagged'));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  return (
    <FormDialog title={t('risk.flag')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('risk.flagSubmit')} initialValues={{ notedOn: today() }}>
      <p className="zq-dialog-subject">{company.name}</p>
      <Form.Item name="kind" label={t('risk.kind')} rules={[{ required: true, message: t('form.needed') }]}>
        <Select options={kinds} placeholder={t('form.choose')} />
      </Form.Item>
      <Form.Item name="source" label={t('risk.source')} rules={[{ required: true, whitespace: true, message: t('risk.sourceNeeded') }]}>
        <Input maxLength={200} autoComplete="off" placeholder={t('risk.sourceExample')} />
      </Form.Item>
      <Form.Item name="notedOn" label={t('risk.notedOn')} rules={[{ required: true, message: t('form.needed') }]}>
        <DateInput max={today()} />
      </Form.Item>
      <Form.Item name="note" label={t('risk.note')}>
        <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </FormDialog>
  );
};
