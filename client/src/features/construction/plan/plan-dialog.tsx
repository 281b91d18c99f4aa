import { App, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { PlanLaneRowFragment } from '../../../gql/graphql';
import { DateInput } from '../../../shared/date-input';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import '../construction.css';
import { PlanMilestonesDocument } from '../documents';

type Lane = Pick<PlanLaneRowFragment, 'kind' | 'plannedOn' | 'plannedBy' | 'actualOn'>;

interface Values {
  plans: { plannedOn?: string | null }[];
}

export interface PlanDialogProps {
  deal: { id: string; name: string };
  lanes: readonly Lane[];
  onClose: () => void;
}

/** Fixed by a paper: a day of the contract moves by an extension or a supplement, not by a plan. */
const isFixed = ({ plannedBy }: Lane): boolean => plannedBy === 'contract' || plannedBy === 'supply';

/** 计划节点: the planned day of each milestone that no paper has fixed. */
export const PlanDialog = ({ deal, lanes, onClose }: PlanDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, plan] = useMutation(PlanMilestonesDocument);

  const submit = async ({ plans }: Values) => {
    const changed = lanes.flatMap((lane, at) => (isFixed(lane) || (plans[at]?.plannedOn ?? null) === lane.plannedOn ? [] : [{ at, kind: lane.kind, plannedOn: plans[at]?.plannedOn ?? null }]));
    if (changed.length === 0) return true;
    const result = await plan({ input: { dealId: deal.id, plans: changed.map(({ kind, plannedOn }) => ({ kind, plannedOn })) } });
    // What is refused is named by its place among those sent; the form has a row for every lane.
    const refused = result.data?.planMilestones.userErrors.map((one) => ({ ...one, field: one.field.map((part, index) => (one.field[index - 1] === 'plans' ? String(changed[Number(part)]?.at ?? part) : part)) }));
    const taken = errors.take(result, refused);
    if (taken) void message.success(t('plan.saved'));
    return taken;
  };

  return (
    <FormDialog title={t('plan.title')} width={560} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('action.save')} initialValues={{ plans: lanes.map(({ plannedOn }) => ({ plannedOn })) }}>
      <p className="zq-dialog-subject">{deal.name}</p>
      <div className="zq-plan">
        {lanes.map((lane, at) => (
          <div key={lane.kind} className="zq-plan-row" data-kind={lane.kind}>
            <Form.Item name={['plans', at, 'plannedOn']} label={t(`plannedMilestone.${lane.kind}`)}>
              <DateInput disabled={isFixed(lane)} />
            </Form.Item>
            <small className="zq-muted">{[isFixed(lane) ? t(`plan.fixed.${lane.plannedBy ?? ''}`) : null, lane.actualOn ? t('plan.reached', { date: lane.actualOn }) : null].filter(Boolean).join(' · ')}</small>
          </div>
        ))}
      </div>
    </FormDialog>
  );
};
