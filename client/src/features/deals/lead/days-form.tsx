import { Alert, Button, Form, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { useYuanText } from '../../../shared/amount/yuan';
import { isYuan } from '../../../shared/amount/yuan-format';
import { YuanInput, yuanRule } from '../../../shared/amount/yuan-input';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import { useMerging } from '../../../shared/conflict/use-merging';
import { useUserErrors } from '../../../shared/user-errors';
import { type CountySettings, DAY_FIELDS, type DaysValues, type DayField, valuesOf } from './days';
import { DaysExample } from './days-example';
import { SetLeadClocksDocument } from './documents';

const UNITS = ([...DAY_FIELDS, 'bigFrom', 'workingDays'] as const).map((field) => [field]);

/** The days of a county, to be set by its administrator. A change of somebody else is merged or asked, never overwritten unseen. */
export const DaysForm = ({ settings }: { settings: CountySettings }) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  const [form] = Form.useForm<DaysValues>();
  const errors = useUserErrors(form);
  const [{ fetching }, set] = useMutation(SetLeadClocksDocument);
  const [values, setValues] = useState<DaysValues>(() => valuesOf(settings));
  const label = (field: keyof DaysValues) => t(`leadClock.${field}`, { amount: isYuan(values.bigFrom) ? yuan(values.bigFrom) : '…' });
  const said = (field: keyof DaysValues, value: unknown): string | null => {
    if (field === 'bigFrom') return isYuan(value) ? yuan(value) : null;
    if (field === 'workingDays') return t(value ? 'leadClock.unitWorkingDays' : 'leadClock.unitDays');
    return typeof value === 'number' ? String(value) : null;
  };
  const { question, save } = useMerging({
    record: settings, form, errors, valuesOf, label, units: UNITS, same: Object.is, saved: t('leadClock.saved', { name: settings.organisation.name }),
    send: async (_before, { bigFrom, workingDays, ...typed }, expectedVersion) => {
      const days = Object.fromEntries(DAY_FIELDS.map((field) => [field, typed[field] ?? 0])) as Record<DayField, number>;
      const result = await set({ input: { organisationId: settings.organisation.id, expectedVersion, ...days, bigFrom: bigFrom ?? '', workingDays } });
      const payload = result.data?.setLeadClocks;
      return { result, userErrors: payload?.userErrors, current: () => payload?.current ?? null, kept: payload?.settings };
    },
  });
  const submit = async (typed: DaysValues) => {
    await save(typed);
    setValues(form.getFieldsValue(true) as DaysValues);
  };

  const unit = (count: number) => t(values.workingDays ? 'leadClock.suffixWorkingDays' : 'leadClock.suffixDays', { count });
  const days = (field: DayField) => (
    <Form.Item
      key={field}
      name={field}
      label={label(field)}
      rules={[{ required: true, message: t('form.needed') }, { type: 'integer', min: 1, max: 365, message: t('leadClock.outOfRange') }]}
    >
      <InputNumber controls={false} inputMode="numeric" suffix={unit(values[field] ?? 0)} />
    </Form.Item>
  );

  return (
    <>
      <Form<DaysValues> form={form} layout="vertical" className="zq-days" initialValues={valuesOf(settings)} onValuesChange={(_, all) => setValues(all)} onFinish={(typed) => void submit(typed)} scrollToFirstError={{ focus: true }}>
        {errors.rest.length > 0 ? <Alert type="error" showIcon className="zq-form-alert" title={errors.rest.join(' ')} /> : null}
        <Form.Item name="workingDays" label={label('workingDays')}>
          <Radio.Group options={[{ value: true, label: t('leadClock.unitWorkingDays') }, { value: false, label: t('leadClock.unitDays') }]} optionType="button" />
        </Form.Item>
        <DaysExample values={values} />
        <div className="zq-days-fields">
          {days('answerDays')}
          {days('assessDays')}
          <Form.Item name="bigFrom" label={label('bigFrom')} rules={[{ required: true, message: t('form.needed') }, yuanRule(t('amount.invalid'))]}>
            <YuanInput />
          </Form.Item>
          {days('assessDaysBig')}
          {days('feedbackDays')}
          {days('reportDays')}
        </div>
        <p className="zq-muted zq-below">{t('leadClock.fromNowOn')}</p>
        <div><Button type="primary" htmlType="submit" loading={fetching}>{t('action.save')}</Button></div>
      </Form>
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </>
  );
};
