import { App, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { DateInput } from '../../shared/date-input';
import { addDays, today } from '../../shared/dates';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import { AlliancesDocument } from './documents';
import { ShareDealDocument } from './share-documents';

interface Values {
  allianceId: string;
  expiresOn?: string | null;
}

/** Shares a deal with an alliance at status level: the partners see what the dialog names, and nothing else. */
export const ShareDialog = ({ deal, onClose }: { deal: { id: string; name: string; codeName: string }; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const [, share] = useMutation(ShareDealDocument);
  const [{ data, fetching }] = useQuery({ query: AlliancesDocument });

  const submit = async ({ allianceId, expiresOn }: Values) => {
    const result = await share({ input: { dealId: deal.id, allianceId, level: 'status', expiresOn: expiresOn ?? null, clientMutationId: mutation.id } });
    const taken = errors.take(result, result.data?.shareDeal.userErrors);
    if (taken) void message.success(t('share.done', { alliance: result.data?.shareDeal.shareGrant?.alliance.name ?? '' }));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  return (
    <FormDialog title={t('share.title')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('share.submit')} initialValues={{ expiresOn: addDays(today(), 90) }}>
      <p className="zq-dialog-subject">
        {deal.name}
        <small className="zq-muted">{t('share.scope', { codeName: deal.codeName })}</small>
      </p>
      <Form.Item name="allianceId" label={t('share.alliance')} rules={[{ required: true, message: t('share.allianceNeeded') }]}>
        <Select loading={fetching} options={(data?.alliances ?? []).map(({ id, name }) => ({ value: id, label: name }))} placeholder={t('share.alliance')} notFoundContent={t('share.noAlliance')} />
      </Form.Item>
      <Form.Item name="expiresOn" label={t('share.expiresOn')} extra={t('share.expiresHint')}>
        <DateInput min={today()} />
      </Form.Item>
    </FormDialog>
  );
};
