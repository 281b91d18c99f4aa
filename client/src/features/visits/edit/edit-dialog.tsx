import { App, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useMutation } from 'urql';
import type { VisitFactsFragment } from '../../../gql/graphql';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { UpdateVisitDocument, VisitNowDocument } from '../documents';
import { EditConflict } from './edit-conflict';
import { EditFields } from './edit-fields';
import { changesOf, type EditValues, valuesOf } from './edit-values';

/** The fields of the API by the names that the form has for them. */
const NAMES = { companyIds: 'companies', colleagueIds: 'colleagues', contactIds: 'contacts' };

/** All facts of a visit. When somebody else saved first, both versions are shown and one is chosen. */
export const EditVisitDialog = ({ visit, onClose }: { visit: VisitFactsFragment; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useClient();
  const [form] = Form.useForm<EditValues>();
  const errors = useUserErrors(form, NAMES);
  const [, update] = useMutation(UpdateVisitDocument);
  // As it was when the form was opened or last reloaded: a refetch behind the dialog must not move it.
  const [base, setBase] = useState(visit);
  const [version, setVersion] = useState(visit.version);
  const [conflict, setConflict] = useState<{ current: VisitFactsFragment; mine: EditValues } | null>(null);

  const submit = async (values: EditValues) => {
    const changes = changesOf(valuesOf(base), values);
    if (Object.keys(changes).length === 0) return true;
    const result = await update({ input: { id: visit.id, expectedVersion: version, ...changes } });
    const refused = result.data?.updateVisit.userErrors ?? [];
    const taken = errors.take(result, refused);
    if (taken) void message.success(t('visit.saved'));
    else if (refused.some(({ code }) => code === 'CONFLICT') || result.error?.graphQLErrors.some(({ extensions }) => extensions.code === 'CONFLICT')) {
      const { data } = await client.query(VisitNowDocument, { id: visit.id }, { requestPolicy: 'network-only' }).toPromise();
      setConflict(data ? { current: data.visit, mine: values } : null);
    } else setConflict(null);
    return taken;
  };

  const settle = (keepMine: boolean) => {
    if (!conflict) return;
    setVersion(conflict.current.version);
    errors.clear();
    setConflict(null);
    if (keepMine) form.submit();
    else {
      setBase(conflict.current);
      form.setFieldsValue(valuesOf(conflict.current));
    }
  };

  return (
    <FormDialog title={t('visit.edit')} width={720} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('action.save')} initialValues={valuesOf(visit)}>
      {conflict ? <EditConflict base={valuesOf(base)} mine={conflict.mine} current={conflict.current} onKeep={() => settle(true)} onLoad={() => settle(false)} /> : null}
      <EditFields visitId={visit.id} alliance={visit.allianceId && visit.allianceName ? { id: visit.allianceId, name: visit.allianceName } : null} />
    </FormDialog>
  );
};
