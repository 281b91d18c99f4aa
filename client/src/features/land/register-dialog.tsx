import { App, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import type { AreaInput as AreaValue, ParcelState } from '../../gql/schema';
import { AreaInput, areaRule } from '../../shared/amount/area-input';
import { useEnumOptions } from '../../shared/enum-label';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import { ParksDocument, RegisterParcelDocument } from './documents';

/** In the order in which land becomes ready; idle land last. */
export const PARCEL_STATES: readonly ParcelState[] = ['reserve', 'approved', 'levelling', 'offered', 'idle'];

interface Values {
  number: string;
  location?: string;
  area: AreaValue;
  plannedUse?: string;
  state: ParcelState;
  standardLand?: boolean;
  note?: string;
  parkId: string;
}

/** A parcel with its number, park, area and state. */
export const RegisterParcelDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const [, register] = useMutation(RegisterParcelDocument);
  const [{ data, fetching }] = useQuery({ query: ParksDocument });
  const states = useEnumOptions<ParcelState>('parcelState', PARCEL_STATES);
  const parks = (data?.organisations ?? []).filter(({ kind }) => kind === 'park' || kind === 'zone').map(({ id, name }) => ({ value: id, label: name }));

  const submit = async ({ number, location, plannedUse, note, ...values }: Values) => {
    const result = await register({
      input: { ...values, number: number.trim(), location: location?.trim() || null, plannedUse: plannedUse?.trim() || null, note: note?.trim() || null, clientMutationId: mutation.id },
    });
    const taken = errors.take(result, result.data?.registerParcel.userErrors);
    if (taken) void message.success(t('land.registered', { number }));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  const needed = { required: true, message: t('form.needed') };
  return (
    <FormDialog title={t('land.register')} width={600} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('land.registerSubmit')} initialValues={{ state: 'reserve', standardLand: false }}>
      <div className="zq-form-pair">
        <Form.Item name="number" label={t('land.number')} rules={[{ ...needed, whitespace: true }]}>
          <Input maxLength={60} autoFocus placeholder={t('land.numberExample')} />
        </Form.Item>
        <Form.Item name="parkId" label={t('land.park')} rules={[needed]}>
          <Select options={parks} loading={fetching} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} />
        </Form.Item>
        <Form.Item name="area" label={t('land.area')} rules={[needed, areaRule(t('area.invalid'))]}>
          <AreaInput />
        </Form.Item>
        <Form.Item name="state" label={t('land.state')}><Select options={states} /></Form.Item>
      </div>
      <Form.Item name="location" label={t('land.location')}><Input maxLength={200} placeholder={t('land.locationExample')} /></Form.Item>
      <Form.Item name="plannedUse" label={t('land.plannedUse')}><Input maxLength={100} placeholder={t('land.plannedUseExample')} /></Form.Item>
      <Form.Item name="note" label={t('land.note')}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
      <Form.Item name="standardLand" valuePropName="checked" className="zq-last"><Checkbox>{t('land.standardLand')}</Checkbox></Form.Item>
    </FormDialog>
  );
};
