import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useClient, useMutation } from 'urql';
import type { VisitFactsFragment } from '../../../gql/graphql';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import { useMerging } from '../../../shared/conflict/use-merging';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { UpdateVisitDocument, VisitNowDocument } from '../documents';
import { EditFields } from './edit-fields';
import { changesOf, EDIT_FIELDS, type EditValues, valuesOf } from './edit-values';
import { useEditLabel, useEditWords } from './edit-words';

/** The fields of the API by the names that the form has for them. */
const NAMES = { companyIds: 'companies', colleagueIds: 'colleagues', contactIds: 'contacts', dealIds: 'deals' };
const UNITS = EDIT_FIELDS.map((field) => [field]);

/** All facts of a visit. What somebody else saved meanwhile is merged, or asked where both changed it. */
export const EditVisitDialog = ({ visit, onClose }: { visit: VisitFactsFragment; onClose: () => void }) => {
  const { t } = useTranslation();
  const client = useClient();
  const [form] = Form.useForm<EditValues>();
  const errors = useUserErrors(form, NAMES);
  const [, update] = useMutation(UpdateVisitDocument);
  const label = useEditLabel();
  const { base, question, save } = useMerging({
    record: visit, form, errors, valuesOf, label, units: UNITS, saved: t('visit.saved'),
    send: async (before, mine, expectedVersion) => {
      const changes = changesOf(before, mine);
      if (Object.keys(changes).length === 0) return null;
      const result = await update({ input: { id: visit.id, expectedVersion, ...changes } });
      const current = async () => (await client.query(VisitNowDocument, { id: visit.id }, { requestPolicy: 'network-only' }).toPromise()).data?.visit ?? null;
      return { result, userErrors: result.data?.updateVisit.userErrors, current };
    },
  });
  const alliances = [base, ...(question ? [question.current] : [])].flatMap(({ allianceId, allianceName }) => (allianceId && allianceName ? [{ id: allianceId, name: allianceName }] : []));
  const said = useEditWords(alliances);

  return (
    <>
      <FormDialog title={t('visit.edit')} width={720} form={form} errors={errors} onSubmit={save} onClose={onClose} submitLabel={t('action.save')} initialValues={valuesOf(visit)}>
        <EditFields visitId={visit.id} alliance={alliances[0] ?? null} />
      </FormDialog>
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </>
  );
};
