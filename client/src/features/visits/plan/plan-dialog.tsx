import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { Direction } from '../../../gql/schema';
import { DateInput } from '../../../shared/date-input';
import { addDays, today } from '../../../shared/dates';
import { FormDialog } from '../../../shared/form-dialog';
import { useMutationId } from '../../../shared/mutation-id';
import { SearchSelect } from '../../../shared/search-select';
import { useUserErrors } from '../../../shared/user-errors';
import { DirectionField } from '../direction-field';
import { VisitCompaniesDocument } from '../documents';
import { PlanVisitDocument } from './documents';
import { VisitActivity } from './visit-activity';

interface Values {
  companyId: string;
  direction: Direction;
  on: string;
  note?: string;
}

export interface PlanVisitDialogProps {
  /** The day that is chosen in the calendar, if it lies ahead. */
  on?: string | undefined;
  /** The company whose page led here. */
  company?: { id: string; name: string };
  onClose: () => void;
}

/** 计划走访: where to, which way, when and why. Who was there lately, and who else means to go, is told before one saves. */
export const PlanVisitDialog = ({ on, company, onClose }: PlanVisitDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const [, plan] = useMutation(PlanVisitDocument);
  const companyId = Form.useWatch('companyId', form);

  const submit = async (values: Values) => {
    const result = await plan({ input: { ...values, note: values.note?.trim() || null, clientMutationId: mutation.id } });
    const taken = errors.take(result, result.data?.planVisit.userErrors);
    if (taken) void message.success(t('visit.planSaved', { date: values.on }));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  return (
    <FormDialog
      title={t('visit.plan')}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('visit.planSave')}
      width={520}
      initialValues={{ direction: 'out', on: on && on >= today() ? on : addDays(today(), 1), ...(company ? { companyId: company.id } : {}) }}
    >
      <Form.Item name="companyId" label={t('visit.company')} rules={[{ required: true, message: t('visit.planCompanyNeeded') }]}>
        <SearchSelect query={VisitCompaniesDocument} variables={(search) => ({ search })} options={(data) => data.companies.nodes.map(({ id, name }) => ({ value: id, label: name }))} {...(company ? { known: [{ value: company.id, label: company.name }] } : {})} />
      </Form.Item>
      {companyId ? <VisitActivity companyId={companyId} /> : null}
      <Form.Item name="direction" label={t('visit.direction')}><DirectionField /></Form.Item>
      <Form.Item name="on" label={t('visit.planDay')} rules={[{ required: true, message: t('visit.visitedOnNeeded') }]}>
        <DateInput min={today()} />
      </Form.Item>
      <Form.Item name="note" label={t('visit.planNote')}>
        <Input maxLength={200} placeholder={t('visit.planNoteExample')} />
      </Form.Item>
    </FormDialog>
  );
};
