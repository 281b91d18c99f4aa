import { Form, Input, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { RevealContactDocument } from '../documents';
import { SHOWN_SECONDS, type Ways } from './revealed';

const USUAL = ['invite', 'followUp', 'verify'] as const;

/** 查看联系方式: asks what for. The purpose is kept, and who looked. */
export const RevealDialog = ({ contact, onRevealed, onClose }: { contact: { id: string; name: string }; onRevealed: (ways: Ways) => void; onClose: () => void }) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ purpose: string }>();
  const errors = useUserErrors(form);
  const [, reveal] = useMutation(RevealContactDocument);

  const submit = async ({ purpose }: { purpose: string }) => {
    const result = await reveal({ input: { id: contact.id, purpose: purpose.trim() } });
    const payload = result.data?.revealContact;
    const taken = errors.take(result, payload?.userErrors);
    if (taken && payload) onRevealed({ phone: payload.phone ?? null, wechat: payload.wechat ?? null, email: payload.email ?? null });
    return taken;
  };

  return (
    <FormDialog title={t('contact.reveal')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('contact.revealSubmit')}>
      <p className="zq-dialog-subject">{contact.name}</p>
      <Form.Item name="purpose" label={t('contact.purpose')} extra={t('contact.purposeHint', { seconds: SHOWN_SECONDS })} rules={[{ required: true, whitespace: true, message: t('contact.purposeNeeded') }, { min: 2, message: t('contact.purposeNeeded') }]}>
        <Input maxLength={200} autoFocus autoComplete="off" placeholder={t('contact.purposeExample')} />
      </Form.Item>
      <div className="zq-purposes" role="group" aria-label={t('contact.purposeUsual')}>
        {USUAL.map((purpose) => (
          <Tag.CheckableTag key={purpose} checked={false} onChange={() => form.setFieldsValue({ purpose: t(`contact.purposes.${purpose}`) })}>{t(`contact.purposes.${purpose}`)}</Tag.CheckableTag>
        ))}
      </div>
    </FormDialog>
  );
};
