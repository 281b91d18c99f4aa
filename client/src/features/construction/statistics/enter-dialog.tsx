import { App, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { EnterStatisticsDocument } from '../documents';
import type { BuiltDeal } from '../use-building';

/** 登记入统: the day on which the project entered. Afterwards the papers stay as they are. */
export const EnterDialog = ({ deal, onClose }: { deal: Pick<BuiltDeal, 'id' | 'name' | 'statistics'>; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ on: string }>();
  const errors = useUserErrors(form);
  const [, enter] = useMutation(EnterStatisticsDocument);
  const submit = async ({ on }: { on: string }) => {
    const result = await enter({ input: { dealId: deal.id, on } });
    const taken = errors.take(result, result.data?.enterStatistics.userErrors);
    if (taken) void message.success(t('statistics.entered', { date: on }));
    return taken;
  };
  const { route } = deal.statistics;
  return (
    <FormDialog title={t('statistics.enter')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('statistics.enter')} initialValues={{ on: today() }}>
      <p className="zq-dialog-subject"><span>{deal.name}</span><small className="zq-muted">{t('statistics.enterHint')}</small></p>
      <Form.Item name="on" label={t('statistics.on')} rules={[{ required: true, message: t('form.needed') }]} {...(route ? { extra: t('statistics.routeHint', { route: t(`statisticsRoute.${route}`) }) } : {})} className="zq-last">
        <DateInput max={today()} />
      </Form.Item>
    </FormDialog>
  );
};
