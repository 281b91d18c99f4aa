import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { RiskKind } from '../../../gql/schema';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { ClearRiskDocument } from '../documents';

interface Values {
  note: string;
  on: string;
}

/** 解除风险: why, and since when. */
export const ClearRiskDialog = ({ risk, onClose }: { risk: { id: string; kind: RiskKind; source: string; notedOn: string }; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, clear] = useMutation(ClearRiskDocument);

  const submit = async ({ note, on }: Values) => {
    const result = await clear({ input: { id: risk.id, note: note.trim(), on } });
    const taken = errors.take(result, result.data?.clearRisk.userErrors);
    if (taken) void message.success(t('risk.clearedNow'));
    return taken;
  };

  return (
    <FormDialog title={t('risk.clear')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('risk.clearSubmit')} initialValues={{ on: today() }}>
      <p className="zq-dialog-subject">{t(`riskKind.${risk.kind}`)} · {risk.source} · {risk.notedOn}</p>
      <Form.Item name="note" label={t('risk.clearNote')} rules={[{ required: true, whitespace: true, message: t('risk.clearNoteNeeded') }]}>
        <Input.TextArea maxLength={500} autoFocus autoSize={{ minRows: 2, maxRows: 6 }} placeholder={t('risk.clearNoteExample')} />
      </Form.Item>
      <Form.Item name="on" label={t('risk.clearedOn')} rules={[{ required: true, message: t('form.needed') }]}>
        <DateInput min={risk.notedOn} max={today()} />
      </Form.Item>
    </FormDialog>
  );
};
