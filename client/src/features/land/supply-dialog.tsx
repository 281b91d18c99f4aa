import { App, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import type { AreaInput as AreaValue, SupplyMethod } from '../../gql/schema';
import { AreaInput, areaRule } from '../../shared/amount/area-input';
import { groupedSquareMetres } from '../../shared/amount/area-format';
import { useAreaText } from '../../shared/amount/area';
import { DateInput } from '../../shared/date-input';
import { today } from '../../shared/dates';
import { useEnumOptions } from '../../shared/enum-label';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { SearchSelect } from '../../shared/search-select';
import { useUserErrors } from '../../shared/user-errors';
import { ParcelLeftDocument, SupplyLandDocument, SupplyParcelsDocument } from './documents';
import './land.css';

const METHODS: readonly SupplyMethod[] = [
  'listing', 'tender', 'auction', 'online', 'agreement', 'allocation', 'lease', 'leaseThenTransfer', 'flexibleTerm', 'transfer', 'judicialAuction',
];

interface Values {
  parcelId: string;
  share: 'all' | 'part';
  area?: AreaValue | null;
  method: SupplyMethod;
  contractNumber: string;
  contractOn: string;
  deliveryOn: string;
  startOn: string;
  completionOn?: string | null;
  advance: boolean;
}

/** What is left of the chosen parcel, as of now. */
const Left = ({ parcelId }: { parcelId: string | undefined }) => {
  const { t } = useTranslation();
  const area = useAreaText();
  const [{ data }] = useQuery({ query: ParcelLeftDocument, variables: { id: parcelId ?? '' }, pause: !parcelId, requestPolicy: 'cache-and-network' });
  if (!parcelId || !data) return null;
  const { availableArea } = data.parcel;
  return <p className="zq-left" role="status">{t('land.left', { area: area(availableArea), squareMetres: groupedSquareMetres(availableArea) })}</p>;
};

/** 供地: a parcel, all that is left of it or a part, by which method, under which contract, and the agreed days. */
export const SupplyDialog = ({ deal, onClose }: { deal: { id: string; name: string; landNeed?: string | null }; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const areaText = useAreaText();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const [, supply] = useMutation(SupplyLandDocument);
  const methods = useEnumOptions<SupplyMethod>('supplyMethod', METHODS);
  const share = (Form.useWatch('share', form) as Values['share'] | undefined) ?? 'all';
  const parcelId = Form.useWatch('parcelId', form) as string | undefined;

  const submit = async ({ share: how, area, contractNumber, completionOn, ...values }: Values) => {
    const result = await supply({
      input: {
        ...values,
        dealId: deal.id,
        area: how === 'part' && area?.value ? area : null,
        contractNumber: contractNumber.trim(),
        completionOn: completionOn ?? null,
        clientMutationId: mutation.id,
      },
    });
    const payload = result.data?.supplyLand;
    // "Not enough left" of a parcel given whole has no field of its own on the form: it belongs to the parcel.
    const refused = payload?.userErrors.map((one) => (how === 'all' && one.field.includes('area') ? { ...one, field: ['input', 'parcelId'] } : one));
    const taken = errors.take(result, refused);
    if (taken) void message.success(t('land.supplied', { number: payload?.landSupply?.parcel.number ?? '', area: areaText(payload?.landSupply?.area ?? '0') }));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  const needed = { required: true, message: t('form.needed') };
  return (
    <FormDialog
      title={t('land.supplyTitle')}
      width={640}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('land.supplySubmit')}
      initialValues={{ share: 'all', contractOn: today(), advance: true }}
    >
      <p className="zq-dialog-subject">
        {deal.name}
        {deal.landNeed ? <small className="zq-muted">{t('land.need', { area: areaText(deal.landNeed) })}</small> : null}
      </p>
      <Form.Item name="parcelId" label={t('land.parcel')} rules={[{ required: true, message: t('land.parcelNeeded') }]}>
        <SearchSelect
          query={SupplyParcelsDocument}
          variables={(search) => ({ search })}
          options={(data) => data.parcels.nodes.map((parcel) => ({ value: parcel.id, label: t('land.parcelOption', { number: parcel.number, park: parcel.park.shortName, area: areaText(parcel.availableArea) }) }))}
          placeholder={t('land.parcelSearch')}
        />
      </Form.Item>
      <Left parcelId={parcelId} />
      <div className="zq-form-pair">
        <Form.Item name="share" label={t('land.share')}>
          <Radio.Group optionType="button" options={[{ value: 'all', label: t('land.all') }, { value: 'part', label: t('land.part') }]} />
        </Form.Item>
        {share === 'part' ? (
          <Form.Item name="area" label={t('land.area')} rules={[{ ...needed }, areaRule(t('area.invalid'))]}>
            <AreaInput />
          </Form.Item>
        ) : null}
      </div>
      <div className="zq-form-pair">
        <Form.Item name="method" label={t('land.method')} rules={[needed]}>
          <Select options={methods} placeholder={t('form.choose')} />
        </Form.Item>
        <Form.Item name="contractNumber" label={t('land.contractNumber')} rules={[{ ...needed, whitespace: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="contractOn" label={t('land.contractOn')} rules={[needed]}><DateInput max={today()} /></Form.Item>
        <Form.Item name="deliveryOn" label={t('land.deliveryOn')} rules={[needed]}><DateInput /></Form.Item>
        <Form.Item name="startOn" label={t('land.startOn')} rules={[needed]}><DateInput /></Form.Item>
        <Form.Item name="completionOn" label={t('land.completionOn')}><DateInput /></Form.Item>
      </div>
      <Form.Item name="advance" valuePropName="checked" className="zq-last">
        <Checkbox>{t('land.advance')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
};
