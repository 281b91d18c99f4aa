import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import type { AgreementDetailFragment } from '../../../gql/graphql';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import { useMerging } from '../../../shared/conflict/use-merging';
import { FormDialog } from '../../../shared/form-dialog';
import { useFailedOpening } from '../../../shared/use-failed-opening';
import { useGoToField } from '../../../shared/use-go-to-field';
import { useUserErrors } from '../../../shared/user-errors';
import '../agreements.css';
import { AgreementDocument, UpdateAgreementDocument } from '../documents';
import { AgreementFields } from '../sign/agreement-fields';
import { CHANGEABLE, changesOf, type SignValues, valuesOf } from '../sign/values';
import type { SignedDeal } from '../sign-deals';
import { useFieldLabel, useFieldWords } from './edit-words';

const UNITS = CHANGEABLE.map((field) => [field]);

export interface EditAgreementDialogProps {
  agreement: AgreementDetailFragment;
  /** The field to go to at once, when something missing is being mended. */
  field?: string | null;
  /** Of `deals`, whose amount it is about. */
  dealId?: string | null;
  onClose: () => void;
}

/** Deals known by name: those it covers, and of a supplement or termination all that it may cover, which are those of what it stands on. */
const dealsOf = ({ deals, parent }: AgreementDetailFragment): SignedDeal[] =>
  [...new Map([...(parent?.deals ?? []), ...deals].map(({ deal }) => [deal.id, { id: deal.id, name: deal.name }])).values()];

/** Changes what is written down of a signing. What somebody else saved meanwhile is merged, or asked where both changed it. */
export const EditAgreementDialog = ({ agreement, field = null, dealId = null, onClose }: EditAgreementDialogProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<SignValues>();
  const errors = useUserErrors(form, { fileIds: 'files' });
  const [, update] = useMutation(UpdateAgreementDocument);
  const label = useFieldLabel();
  const { base, question, save } = useMerging<AgreementDetailFragment, SignValues>({
    record: agreement, form, errors, valuesOf, label, units: UNITS, saved: t('sign.saved'),
    send: async (before, mine, expectedVersion) => {
      const changes = changesOf(before, mine);
      if (Object.keys(changes).length === 0) return null;
      const result = await update({ input: { id: agreement.id, expectedVersion, ...changes } });
      const payload = result.data?.updateAgreement;
      return { result, userErrors: payload?.userErrors, current: () => payload?.current ?? null };
    },
  });
  const events = [base, ...(question ? [question.current] : [])].flatMap(({ signingEvent }) => (signingEvent ? [signingEvent] : []));
  const said = useFieldWords(events);
  const row = field === 'deals' ? agreement.deals.findIndex(({ deal }) => deal.id === dealId) : -1;
  useGoToField(form, row >= 0 ? ['deals', row, 'amount'] : field);

  return (
    <>
      <FormDialog title={t('sign.editTitle')} width={960} form={form} errors={errors} onSubmit={(values) => save({ ...valuesOf(base), ...values })} onClose={onClose} submitLabel={t('action.save')} initialValues={valuesOf(agreement)}>
        <AgreementFields form={form} kind={agreement.kind} deals={dealsOf(agreement)} event={events.map(({ id, name, heldOn }) => ({ value: id, label: `${heldOn} ${name}` }))} />
      </FormDialog>
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </>
  );
};

/** The same for a page that only knows which agreement: it is asked for first. */
export const EditAgreementById = ({ id, ...props }: { id: string } & Omit<EditAgreementDialogProps, 'agreement'>) => {
  const [{ data, error }] = useQuery({ query: AgreementDocument, variables: { id } });
  const agreement = data?.agreement;
  useFailedOpening(agreement ? undefined : error, props.onClose);
  return agreement ? <EditAgreementDialog agreement={agreement} {...props} /> : null;
};
