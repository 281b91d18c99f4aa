import { App, Button, Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { GateRowFragment } from '../../../gql/graphql';
import { useYuanText } from '../../../shared/amount/yuan';
import { YuanInput, yuanRule } from '../../../shared/amount/yuan-input';
import { ConflictChoice } from '../../../shared/conflict-choice';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { SetGateDocument } from './documents';
import { gateDefaultsOf, type GateValues, gateValuesOf, mayAskLargeOnly } from './gate-values';

export interface GateDialogProps {
  gate: GateRowFragment;
  county: { id: string; name: string };
  onClose: () => void;
}

const FIELDS = ['demand', 'stage', 'minInvestment'] as const;

/** One gate of a county, within what may be changed of it. A change of somebody else is shown, never overwritten unseen. */
export const GateDialog = ({ gate, county, onClose }: GateDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const yuan = useYuanText();
  const [form] = Form.useForm<GateValues>();
  const errors = useUserErrors(form);
  const [, set] = useMutation(SetGateDocument);
  const [version, setVersion] = useState(gate.version);
  const [current, setCurrent] = useState<GateRowFragment | null>(null);
  const [values, setValues] = useState(() => gateValuesOf(gate));
  const large = mayAskLargeOnly(gate);

  const said = (field: (typeof FIELDS)[number], of: GateValues): string => {
    if (field === 'demand') return t(`gateDemand.${of.demand}`);
    if (field === 'stage') return t(`stage.${of.stage}`);
    return of.minInvestment === null ? t('rule.allDeals') : t('rule.fromAmount', { amount: yuan(of.minInvestment) });
  };
  const fill = (next: GateValues) => {
    form.setFieldsValue(next);
    setValues(next);
    errors.clear();
    setCurrent(null);
  };

  const send = async (typed: GateValues, expectedVersion: number): Promise<boolean> => {
    const { demand, stage } = typed;
    const minInvestment = large && demand !== 'off' ? typed.minInvestment : null;
    const result = await set({ input: { organisationId: county.id, code: gate.code, demand, stage, minInvestment, expectedVersion } });
    const payload = result.data?.setGate;
    if (errors.take(result, payload?.userErrors)) {
      void message.success(t('rule.gateSaved', { name: gate.title }));
      return true;
    }
    const now = payload?.gates.find(({ code }) => code === gate.code);
    if (now) {
      setCurrent(now);
      setVersion(now.version);
    }
    return false;
  };
  const keepMine = async () => {
    setCurrent(null);
    if (await send({ ...gateValuesOf(gate), ...values }, version)) onClose();
  };

  return (
    <FormDialog<GateValues>
      title={t('rule.adjustGate')}
      form={form}
      errors={errors}
      onSubmit={(typed) => send({ ...gateValuesOf(gate), ...typed }, version)}
      onClose={onClose}
      submitLabel={t('action.save')}
      initialValues={gateValuesOf(gate)}
      onValuesChange={(changed) => setValues({ ...values, ...changed })}
    >
      {current ? (
        <ConflictChoice
          rows={FIELDS.filter((field) => said(field, values) !== said(field, gateValuesOf(current))).map((field) => ({ key: field, label: t(`rule.${field}`), now: said(field, gateValuesOf(current)), mine: said(field, values) }))}
          onKeep={() => void keepMine()}
          onLoad={() => fill(gateValuesOf(current))}
        />
      ) : null}
      <p className="zq-dialog-subject">
        <b>{gate.title}</b>
        {gate.condition ? <small className="zq-muted">{gate.condition}</small> : null}
      </p>
      {gate.allowedDemands.length > 1 ? (
        <Form.Item name="demand" label={t('rule.demand')} extra={t(`rule.demandHint.${values.demand}`)}>
          <Radio.Group optionType="button" options={gate.allowedDemands.map((value) => ({ value, label: t(`gateDemand.${value}`) }))} />
        </Form.Item>
      ) : null}
      {gate.allowedStages.length > 1 ? (
        <Form.Item name="stage" label={t('rule.stage')}>
          <Select options={gate.allowedStages.map((value) => ({ value, label: t(`stage.${value}`) }))} />
        </Form.Item>
      ) : null}
      {large && values.demand !== 'off' ? (
        <Form.Item name="minInvestment" label={t('rule.minInvestment')} extra={t('rule.minInvestmentHint')} rules={[yuanRule(t('amount.invalid'))]}>
          <YuanInput placeholder={t('rule.allDeals')} />
        </Form.Item>
      ) : null}
      <p className="zq-rule-default">
        <span className="zq-muted">{t('rule.defaultGate', { stage: t(`stage.${gate.defaultStage}`), demand: t(`gateDemand.${gate.defaultDemand}`) })}</span>
        <Button type="link" onClick={() => fill(gateDefaultsOf(gate))}>{t('rule.toDefault')}</Button>
      </p>
    </FormDialog>
  );
};
