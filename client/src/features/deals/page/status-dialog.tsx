import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { DealStatus, ReasonCode } from '../../../gql/schema';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useEnumOptions } from '../../../shared/enum-label';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import type { DealCard } from '../deal';
import { DropDealDocument, ReopenDealDocument, SuspendDealDocument } from '../documents';
import { reasonsFor, WAYS_OUT } from './ways-out';

interface Values {
  status: DealStatus;
  reasonCode: ReasonCode;
  note?: string;
  lostTo?: string;
  on?: string | null;
}

export type StatusChange = 'suspend' | 'drop' | 'reopen';

/** 搁置, 退出 (流失, 终止, 流转) and 恢复推进: each with its reason, kept in the stage log. */
export const StatusDialog = ({ deal, change, onClose }: { deal: DealCard; change: StatusChange; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, suspend] = useMutation(SuspendDealDocument);
  const [, drop] = useMutation(DropDealDocument);
  const [, reopen] = useMutation(ReopenDealDocument);
  const waysOut = useEnumOptions<DealStatus>('dealStatus', WAYS_OUT);
  const status = Form.useWatch('status', form);
  const reasons = useEnumOptions<ReasonCode>('reasonCode', reasonsFor(deal.stage, change === 'drop' ? status : undefined));

  const send = async ({ status: way, reasonCode, note, lostTo, on }: Values): Promise<boolean> => {
    const common = { id: deal.id, expectedVersion: deal.version, ...(on ? { on } : {}) };
    const said = note?.trim() || null;
    switch (change) {
      case 'suspend': {
        const result = await suspend({ input: { ...common, reasonCode, note: said } });
        return errors.take(result, result.data?.suspendDeal.userErrors);
      }
      case 'drop': {
        const result = await drop({ input: { ...common, status: way, reasonCode, note: said, lostTo: (way === 'lost' && lostTo?.trim()) || null } });
        return errors.take(result, result.data?.dropDeal.userErrors);
      }
      case 'reopen': {
        const result = await reopen({ input: { ...common, note: said ?? '' } });
        return errors.take(result, result.data?.reopenDeal.userErrors);
      }
    }
  };

  const submit = async (values: Values) => {
    const taken = await send(values);
    if (taken) void message.success(t(`deal.${change}Done`, { name: deal.name }));
    return taken;
  };

  // A ground of termination goes with the way out that it was chosen for.
  const otherWay = (way: DealStatus) => { if (!reasonsFor(deal.stage, way).includes(form.getFieldValue('reasonCode') as ReasonCode)) form.resetFields(['reasonCode']); };

  return (
    <FormDialog
      title={t(`deal.${change}Title`)}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t(`deal.${change}`)}
      danger={change === 'drop'}
      initialValues={{ status: 'lost', on: today() }}
    >
      <p className="zq-dialog-subject">{deal.name}<small className="zq-muted">{t(`stage.${deal.stage}`)}</small></p>
      {change === 'drop' ? (
        <Form.Item name="status" label={t('deal.wayOut')} rules={[{ required: true, message: t('form.needed') }]}>
          <Select options={waysOut} onChange={otherWay} />
        </Form.Item>
      ) : null}
      {change === 'reopen' ? null : (
        <Form.Item name="reasonCode" label={t('deal.reasonCode')} rules={[{ required: true, message: t('form.needed') }]}>
          <Select options={reasons} placeholder={t('form.choose')} />
        </Form.Item>
      )}
      {change === 'drop' && status === 'lost' ? (
        <Form.Item name="lostTo" label={t('deal.lostTo')}>
          <Input maxLength={200} placeholder={t('deal.lostToExample')} />
        </Form.Item>
      ) : null}
      <Form.Item name="note" label={t('deal.note')} rules={change === 'reopen' ? [{ required: true, whitespace: true, message: t('form.needed') }] : []}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
      <Form.Item name="on" label={t('deal.on')}>
        <DateInput max={today()} />
      </Form.Item>
    </FormDialog>
  );
};
