import { App, Button, Form, Input, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { LightRowFragment } from '../../../gql/graphql';
import { plainDigits } from '../../../shared/amount/yuan-format';
import { ConflictChoice } from '../../../shared/conflict-choice';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { SetLightDocument } from './documents';
import { lightDefaultsOf, type LightValues, lightValuesOf, thresholdRule, useThresholdText } from './thresholds';

export interface LightDialogProps {
  light: LightRowFragment;
  county: { id: string; name: string };
  onClose: () => void;
}

const FIELDS = ['enabled', 'yellow', 'red'] as const;

/** The lines of one rule in a county, and whether it lights anything at all there. A change of somebody else is shown, never overwritten unseen. */
export const LightDialog = ({ light, county, onClose }: LightDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const text = useThresholdText();
  const [form] = Form.useForm<LightValues>();
  const errors = useUserErrors(form);
  const [, set] = useMutation(SetLightDocument);
  const [version, setVersion] = useState(light.version);
  const [current, setCurrent] = useState<LightRowFragment | null>(null);
  const [values, setValues] = useState(() => lightValuesOf(light));
  const warnsAhead = Number(light.defaultYellow) < 0;
  const behind = light.unit === 'percentagePoints';

  const said = (field: (typeof FIELDS)[number], of: LightValues): string => {
    if (field === 'enabled') return t(of.enabled ? 'rule.enabled' : 'rule.off');
    return text(of[field], field === 'yellow' ? light.yellowUnit : light.unit);
  };
  const fill = (next: LightValues) => {
    form.setFieldsValue(next);
    setValues(next);
    errors.clear();
    setCurrent(null);
  };

  const send = async ({ enabled, yellow, red }: LightValues, expectedVersion: number): Promise<boolean> => {
    const result = await set({ input: { organisationId: county.id, rule: light.rule, enabled, yellow: plainDigits(yellow), red: plainDigits(red), expectedVersion } });
    const payload = result.data?.setLight;
    if (errors.take(result, payload?.userErrors)) {
      void message.success(t(enabled ? 'rule.lightSaved' : 'rule.lightStopped', { name: light.title }));
      return true;
    }
    const now = payload?.lights.find(({ rule }) => rule === light.rule);
    if (now) {
      setCurrent(now);
      setVersion(now.version);
    }
    return false;
  };
  const keepMine = async () => {
    setCurrent(null);
    if (await send(values, version)) onClose();
  };

  const line = (colour: 'yellow' | 'red') => (
    <Form.Item name={colour} label={t(`rule.${colour}${behind ? 'Behind' : 'At'}`)} validateFirst rules={[{ required: true, message: t('rule.numberNeeded') }, thresholdRule(t('rule.numberNeeded'))]}>
      <Input inputMode={warnsAhead ? 'text' : 'decimal'} autoComplete="off" disabled={!values.enabled} className="zq-number-input" suffix={<span className="zq-muted">{t(`thresholdUnit.${colour === 'yellow' ? light.yellowUnit : light.unit}`)}</span>} />
    </Form.Item>
  );

  return (
    <FormDialog<LightValues>
      title={t('rule.adjustLight')}
      form={form}
      errors={errors}
      onSubmit={(typed) => send({ ...lightValuesOf(light), ...typed }, version)}
      onClose={onClose}
      submitLabel={t('action.save')}
      initialValues={lightValuesOf(light)}
      onValuesChange={(changed) => setValues({ ...values, ...changed })}
    >
      {current ? (
        <ConflictChoice
          rows={FIELDS.filter((field) => said(field, values) !== said(field, lightValuesOf(current))).map((field) => ({ key: field, label: t(`rule.${field}`), now: said(field, lightValuesOf(current)), mine: said(field, values) }))}
          onKeep={() => void keepMine()}
          onLoad={() => fill(lightValuesOf(current))}
        />
      ) : null}
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
            <p key={colour} className="zq-rule-line" data-light={colour}><i className="zq-shape" aria-hidden="true">{colour === 'yellow' ? '▲' : '■'}</i> {t(`rule.${colour}`)} {said(colour, values)}</p>
          ))}
        </div>
      ) : null}
      <p className="zq-rule-default">
        <span className="zq-muted">{t('rule.defaultLight', { yellow: text(light.defaultYellow, light.yellowUnit), red: text(light.defaultRed, light.unit) })}</span>
        <Button type="link" onClick={() => fill(lightDefaultsOf(light))}>{t('rule.toDefault')}</Button>
      </p>
    </FormDialog>
  );
};
