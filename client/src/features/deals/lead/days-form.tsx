import { Alert, App, Button, Form, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { useYuanText } from '../../../shared/amount/yuan';
import { isYuan } from '../../../shared/amount/yuan-format';
import { YuanInput, yuanRule } from '../../../shared/amount/yuan-input';
import { ConflictChoice } from '../../../shared/conflict-choice';
import { useUserErrors } from '../../../shared/user-errors';
import { type CountySettings, DAY_FIELDS, type DaysValues, type DayField, valuesOf } from './days';
import { DaysExample } from './days-example';
import { SetLeadClocksDocument } from './documents';

const FIELDS = [...DAY_FIELDS, 'bigFrom', 'workingDays'] as const;

/** The days of a county, to be set by its administrator. A change of somebody else is shown, never overwritten unseen. */
export const DaysForm = ({ settings }: { settings: CountySettings }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const yuan = useYuanText();
  const [form] = Form.useForm<DaysValues>();
  const errors = useUserErrors(form);
  const [{ fetching }, set] = useMutation(SetLeadClocksDocument);
  const [version, setVersion] = useState(settings.version);
  const [current, setCurrent] = useState<CountySettings | null>(null);
  const [values, setValues] = useState<DaysValues>(() => valuesOf(settings));

  const save = async (typed: DaysValues, expectedVersion: number) => {
    const days = Object.fromEntries(DAY_FIELDS.map((field) => [field, typed[field] ?? 0])) as Record<DayField, number>;
    const result = await set({ input: { organisationId: settings.organisation.id, expectedVersion, ...days, bigFrom: typed.bigFrom ?? '', workingDays: typed.workingDays } });
    const payload = result.data?.setLeadClocks;
    if (errors.take(result, payload?.userErrors)) {
      errors.clear();
      setVersion(payload?.settings?.version ?? expectedVersion);
      void message.success(t('leadClock.saved', { name: settings.organisation.name }));
    } else setCurrent(payload?.current ?? null);
  };

  const settle = (keepMine: boolean) => {
    if (!current) return;
    setVersion(current.version);
    setCurrent(null);
    errors.clear();
    if (keepMine) void save(values, current.version);
    else {
      form.setFieldsValue(valuesOf(current));
      setValues(valuesOf(current));
    }
  };

  const unit = t(values.workingDays ? 'leadClock.suffixWorkingDays' : 'leadClock.suffixDays');
  const said = (field: (typeof FIELDS)[number], of: DaysValues): string => {
    if (field === 'bigFrom') return isYuan(of.bigFrom) ? yuan(of.bigFrom) : '';
    if (field === 'workingDays') return t(of.workingDays ? 'leadClock.unitWorkingDays' : 'leadClock.unitDays');
    return String(of[field] ?? '');
  };
  const label = (field: (typeof FIELDS)[number]) => t(`leadClock.${field}`, { amount: isYuan(values.bigFrom) ? yuan(values.bigFrom) : '…' });
  const days = (field: DayField) => (
    <Form.Item
      key={field}
      name={field}
      label={label(field)}
      rules={[{ required: true, message: t('form.needed') }, { type: 'integer', min: 1, max: 365, message: t('leadClock.outOfRange') }]}
    >
      <InputNumber controls={false} inputMode="numeric" suffix={unit} />
    </Form.Item>
  );

  return (
    <Form<DaysValues> form={form} layout="vertical" className="zq-days" initialValues={valuesOf(settings)} onValuesChange={(_, all) => setValues(all)} onFinish={(typed) => void save(typed, version)} scrollToFirstError={{ focus: true }}>
      {errors.conflict && current ? <Alert type="warning" showIcon className="zq-form-alert" title={t('failure.conflict')} /> : null}
      {!errors.conflict && errors.rest.length > 0 ? <Alert type="error" showIcon className="zq-form-alert" title={errors.rest.join(' ')} /> : null}
      {current ? (
        <ConflictChoice
          rows={FIELDS.filter((field) => said(field, values) !== said(field, valuesOf(current))).map((field) => ({ key: field, label: label(field), now: said(field, valuesOf(current)), mine: said(field, values) }))}
          onKeep={() => settle(true)}
          onLoad={() => settle(false)}
        />
      ) : null}
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
  );
};
