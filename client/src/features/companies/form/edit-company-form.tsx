import { App, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { CompanyFactsFragment } from '../../../gql/graphql';
import { ConflictChoice } from '../../../shared/conflict-choice';
import { useUserErrors } from '../../../shared/user-errors';
import { UpdateCompanyDocument } from '../documents';
import { BasicSection } from './basic-section';
import { CompanyForm } from './company-form';
import { changedFrom, cleaned, type CompanyValues, FIELDS, sameValue, valuesOf } from './company-values';
import { useFieldWords } from './field-words';
import { IndustrySection } from './industry-section';
import { RegistrationSection } from './registration-section';

/** The facts of a company. When somebody else saved first, both versions are shown and one is chosen. */
export const EditCompanyForm = ({ company, onDone }: { company: CompanyFactsFragment; onDone: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<CompanyValues>();
  const errors = useUserErrors(form);
  const [, update] = useMutation(UpdateCompanyDocument);
  // As it was when the form was opened or last reloaded: a refetch behind it must not move it.
  const [base, setBase] = useState(company);
  const [version, setVersion] = useState(company.version);
  const [conflict, setConflict] = useState<{ current: CompanyFactsFragment; mine: CompanyValues } | null>(null);
  const words = useFieldWords([base, ...(conflict ? [conflict.current] : [])]);

  const submit = async () => {
    const values = form.getFieldsValue(true) as CompanyValues;
    const changes = changedFrom(valuesOf(base), values);
    if (Object.keys(changes).length === 0) {
      onDone();
      return;
    }
    const result = await update({ input: { id: base.id, expectedVersion: version, ...changes } });
    const payload = result.data?.updateCompany;
    if (errors.take(result, payload?.userErrors)) {
      void message.success(t('company.saved'));
      onDone();
    } else setConflict(payload?.current ? { current: payload.current, mine: values } : null);
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

  const rows = (): { key: string; label: string; now: string | null; mine: string | null }[] => {
    if (!conflict) return [];
    const [before, now, mine] = [valuesOf(base), valuesOf(conflict.current), cleaned(conflict.mine)];
    return FIELDS.filter((field) => !sameValue(mine[field], now[field])).map((field) => ({
      key: field, label: words.label(field), now: words.said(field, now[field]),
      // What was not touched here is not sent: the other's value stays, also when mine is saved over it.
      mine: sameValue(mine[field], before[field]) ? t('conflict.untouched') : words.said(field, mine[field]),
    }));
  };

  return (
    <CompanyForm
      form={form}
      errors={errors}
      initialValues={valuesOf(company)}
      onSubmit={submit}
      onCancel={onDone}
      submitLabel={t('action.save')}
      notice={conflict ? <ConflictChoice rows={rows()} onKeep={() => settle(true)} onLoad={() => settle(false)} /> : null}
      sections={[
        { title: t('company.section.basic'), fields: <BasicSection companyId={base.id} parent={words.known('parentId')} /> },
        { title: t('company.section.registration'), fields: <RegistrationSection region={words.known('regionCode')} /> },
        { title: t('company.section.industry'), fields: <IndustrySection industry={words.known('industryCode')} /> },
      ]}
    />
  );
};
