import { App, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { CompanyFactsFragment } from '../../gql/graphql';
import { ConflictChoice } from '../../shared/conflict-choice';
import { FormDialog } from '../../shared/form-dialog';
import { useUserErrors } from '../../shared/user-errors';
import { CompanyFields } from './company-fields';
import { UpdateCompanyDocument } from './documents';

const FIELDS = ['name', 'creditCode', 'regionCode', 'industryCode'] as const;
type Field = (typeof FIELDS)[number];
type Values = { [field in Field]: string | null };

const valuesOf = (company: CompanyFactsFragment): Values => ({
  name: company.name, creditCode: company.creditCode ?? null, regionCode: company.regionCode ?? null, industryCode: company.industryCode ?? null,
});
const clean = (value: string | null | undefined): string | null => value?.trim() || null;

/** The facts of a company. When somebody else saved first, both versions are shown and one is chosen. */
export const EditCompanyDialog = ({ company, onClose }: { company: CompanyFactsFragment; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, update] = useMutation(UpdateCompanyDocument);
  // As it was when the form was opened or last reloaded: a refetch behind the dialog must not move it.
  const [base, setBase] = useState(company);
  const [version, setVersion] = useState(company.version);
  const [conflict, setConflict] = useState<{ current: CompanyFactsFragment; mine: Values } | null>(null);

  const submit = async (values: Values) => {
    const before = valuesOf(base);
    const changes: Partial<Values> = Object.fromEntries(FIELDS.filter((field) => clean(values[field]) !== before[field]).map((field) => [field, clean(values[field])]));
    if (Object.keys(changes).length === 0) return true;
    const result = await update({ input: { id: company.id, expectedVersion: version, ...changes } });
    const payload = result.data?.updateCompany;
    const taken = errors.take(result, payload?.userErrors);
    if (taken) void message.success(t('company.saved'));
    else setConflict(payload?.current ? { current: payload.current, mine: values } : null);
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

  const label: Record<Field, string> = { name: t('company.name'), creditCode: t('company.creditCode'), regionCode: t('company.regionCode'), industryCode: t('company.industry') };
  const known = [base, ...(conflict ? [conflict.current] : [])].flatMap(({ industryCode, industryName }) => (industryCode ? [{ value: industryCode, label: `${industryCode} ${industryName ?? ''}` }] : []));
  const said = (field: Field, value: string | null) => (field === 'industryCode' ? (known.find((one) => one.value === value)?.label ?? value) : value);
  // What was not touched here is not sent: the other's value stays, also when mine is saved over it.
  const yours = (field: Field, mine: string | null) => (mine === valuesOf(base)[field] ? t('conflict.untouched') : said(field, mine));
  const rows = conflict
    ? FIELDS.filter((field) => clean(conflict.mine[field]) !== valuesOf(conflict.current)[field]).map((field) => ({
        key: field, label: label[field], now: said(field, valuesOf(conflict.current)[field]), mine: yours(field, clean(conflict.mine[field])),
      }))
    : [];

  return (
    <FormDialog title={t('company.edit')} width={640} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('action.save')} initialValues={valuesOf(company)}>
      {conflict ? <ConflictChoice rows={rows} onKeep={() => settle(true)} onLoad={() => settle(false)} /> : null}
      <CompanyFields industry={known} />
    </FormDialog>
  );
};
