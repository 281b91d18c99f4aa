import { Button, Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { GateRowFragment } from '../../../gql/graphql';
import type { GateDemand, Stage } from '../../../gql/schema';
import { useYuanText } from '../../../shared/amount/yuan';
import { isYuan } from '../../../shared/amount/yuan-format';
import { YuanInput, yuanRule } from '../../../shared/amount/yuan-input';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import { useMerging } from '../../../shared/conflict/use-merging';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { SetGateDocument } from './documents';
import { gateDefaultsOf, type GateValues, gateValuesOf, mayAskLargeOnly } from './gate-values';

export interface GateDialogProps {
  gate: GateRowFragment;
  county: { id: string; name: string };
  onClose: () => void;
}

const UNITS = (['demand', 'stage', 'minInvestment'] as const).map((field) => [field]);

/** One gate of a county, within what may be changed of it. A change of somebody else is merged or asked, never overwritten unseen. */
export const GateDialog = ({ gate, county, onClose }: GateDialogProps) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  const [form] = Form.useForm<GateValues>();
  const errors = useUserErrors(form);
  const [, set] = useMutation(SetGateDocument);
  const [values, setValues] = useState(() => gateValuesOf(gate));
  const large = mayAskLargeOnly(gate);

  const label = (field: keyof GateValues) => t(`rule.${field}`);
  const said = (field: keyof GateValues, value: unknown): string | null => {
    if (field === 'demand') return t(`gateDemand.${value as GateDemand}`);
    if (field === 'stage') return t(`stage.${value as Stage}`);
    return isYuan(value) ? t('rule.fromAmount', { amount: yuan(value) }) : t('rule.allDeals');
  };
  const fill = (next: GateValues) => {
    form.setFieldsValue(next);
    setValues(next);
    errors.clear();
  };
  const { base, question, save } = useMerging({
    record: gate, form, errors, valuesOf: gateValuesOf, label, units: UNITS, same: Object.is, saved: t('rule.gateSaved', { name: gate.title }),
    send: async (_before, { demand, stage, minInvestment: typed }, expectedVersion) => {
      const minInvestment = large && demand !== 'off' ? typed : null;
      const result = await set({ input: { organisationId: county.id, code: gate.code, demand, stage, minInvestment, expectedVersion } });
      const payload = result.data?.setGate;
      return { result, userErrors: payload?.userErrors, current: () => payload?.gates.find(({ code }) => code === gate.code) ?? null };
    },
  });

  return (
    <>
      <FormDialog<GateValues>
        title={t('rule.adjustGate')}
        form={form}
        errors={errors}
        onSubmit={(typed) => save({ ...gateValuesOf(base), ...typed })}
        onClose={onClose}
        submitLabel={t('action.save')}
        initialValues={gateValuesOf(gate)}
        onValuesChange={(changed) => setValues({ ...values, ...changed })}
      >
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
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </>
  );
};
