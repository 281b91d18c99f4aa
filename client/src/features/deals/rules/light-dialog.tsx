import { Button, Form, Input, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { LightRowFragment } from '../../../gql/graphql';
import { plainDigits } from '../../../shared/amount/yuan-format';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import { useMerging } from '../../../shared/conflict/use-merging';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { SetLightDocument } from './documents';
import { lightDefaultsOf, type LightValues, lightValuesOf, thresholdRule, useThresholdText } from './thresholds';

export interface LightDialogProps {
  light: LightRowFragment;
  county: { id: string; name: string };
  onClose: () => void;
}

const UNITS = (['enabled', 'yellow', 'red'] as const).map((field) => [field]);
/** A threshold typed with full-width digits, or as 3.0 for 3, means the same. */
const same = (one: unknown, other: unknown): boolean => one === other || (typeof one === 'string' && typeof other === 'string' && Number(plainDigits(one)) === Number(plainDigits(other)));

/** The lines of one rule in a county, and whether it lights anything at all there. A change of somebody else is merged or asked, never overwritten unseen. */
export const LightDialog = ({ light, county, onClose }: LightDialogProps) => {
  const { t } = useTranslation();
  const text = useThresholdText();
  const [form] = Form.useForm<LightValues>();
  const errors = useUserErrors(form);
  const [, set] = useMutation(SetLightDocument);
  const [values, setValues] = useState(() => lightValuesOf(light));
  const warnsAhead = Number(light.defaultYellow) < 0;
  const behind = light.unit === 'percentagePoints';

  const label = (field: keyof LightValues) => t(`rule.${field}`);
  const said = (field: keyof LightValues, value: unknown): string | null => {
    if (field === 'enabled') return t(value ? 'rule.enabled' : 'rule.off');
    return typeof value === 'string' ? text(value, field === 'yellow' ? light.yellowUnit : light.unit) : null;
  };
  const fill = (next: LightValues) => {
    form.setFieldsValue(next);
    setValues(next);
    errors.clear();
  };
  const { question, save } = useMerging({
    record: light, form, errors, valuesOf: lightValuesOf, label, units: UNITS, same, saved: t(values.enabled ? 'rule.lightSaved' : 'rule.lightStopped', { name: light.title }),
    send: async (_before, { enabled, yellow, red }, expectedVersion) => {
      const result = await set({ input: { organisationId: county.id, rule: light.rule, enabled, yellow: plainDigits(yellow), red: plainDigits(red), expectedVersion } });
      const payload = result.data?.setLight;
      return { result, userErrors: payload?.userErrors, current: () => payload?.lights.find(({ rule }) => rule === light.rule) ?? null };
    },
  });

  const line = (colour: 'yellow' | 'red') => (
    <Form.Item name={colour} label={t(`rule.${colour}${behind ? 'Behind' : 'At'}`)} validateFirst rules={[{ required: true, message: t('rule.numberNeeded') }, thresholdRule(t('rule.numberNeeded'))]}>
      <Input inputMode={warnsAhead ? 'text' : 'decimal'} autoComplete="off" disabled={!values.enabled} className="zq-number-input" suffix={<span className="zq-muted">{t(`thresholdUnit.${colour === 'yellow' ? light.yellowUnit : light.unit}`, { count: Number(plainDigits(values[colour])) })}</span>} />
    </Form.Item>
  );

  return (
    <>
      <FormDialog<LightValues>
        title={t('rule.adjustLight')}
        form={form}
        errors={errors}
        onSubmit={(typed) => save({ ...lightValuesOf(light), ...typed })}
        onClose={onClose}
        submitLabel={t('action.save')}
        initialValues={lightValuesOf(light)}
        onValuesChange={(changed) => setValues({ ...values, ...changed })}
      >
        <p className="zq-dialog-subject">
          <b>{light.title}</b>
          <small className="zq-muted">{light.explanation}</small>
        </p>
        <Form.Item name="enabled" label={t('rule.enabled')} valuePropName="checked"><Switch /></Form.Item>
        <div className="zq-form-pair">
          {line('yellow')}
          {line('red')}
        </div>
        {warnsAhead ? <p className="zq-muted zq-below">{t('rule.negativeHint')}</p> : null}
        {values.enabled ? (
          <div className="zq-rule-reading" aria-live="polite">
            {(['yellow', 'red'] as const).map((colour) => (
              <p key={colour} className="zq-rule-line" data-light={colour}><i className="zq-shape" aria-hidden="true">{colour === 'yellow' ? '▲' : '■'}</i> {t(`rule.${colour}`)} {said(colour, values[colour])}</p>
            ))}
          </div>
        ) : null}
        <p className="zq-rule-default">
          <span className="zq-muted">{t('rule.defaultLight', { yellow: text(light.defaultYellow, light.yellowUnit), red: text(light.defaultRed, light.unit) })}</span>
          <Button type="link" onClick={() => fill(lightDefaultsOf(light))}>{t('rule.toDefault')}</Button>
        </p>
      </FormDialog>
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </>
  );
};
