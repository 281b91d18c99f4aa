import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { CompanyFactsFragment } from '../../../gql/graphql';
import { ChosenNames, useChosenNames } from '../../../shared/chosen-names';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import { useMerging } from '../../../shared/conflict/use-merging';
import { useUserErrors } from '../../../shared/user-errors';
import { UpdateCompanyDocument } from '../documents';
import { BasicSection } from './basic-section';
import { CompanyForm } from './company-form';
import { changedFrom, cleaned, type CompanyValues, UNITS, valuesOf } from './company-values';
import { useFieldLabel, useFieldWords } from './field-words';
import { IndustrySection } from './industry-section';
import { RegistrationSection } from './registration-section';

/** The facts of a company. What somebody else saved meanwhile is merged, or asked where both changed it. */
export const EditCompanyForm = ({ company, onDone }: { company: CompanyFactsFragment; onDone: () => void }) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<CompanyValues>();
  const errors = useUserErrors(form);
  const [, update] = useMutation(UpdateCompanyDocument);
  const [chosen, remember] = useChosenNames();
  const label = useFieldLabel();
  const { base, question, save } = useMerging({
    record: company, form, errors, valuesOf, label, units: UNITS, tidy: (typed) => ({ ...typed, ...cleaned(typed) }), saved: t('company.saved'),
    send: async (before, mine, expectedVersion) => {
      const changes = changedFrom(before, mine);
      if (Object.keys(changes).length === 0) return null;
      const result = await update({ input: { id: company.id, expectedVersion, ...changes } });
      const payload = result.data?.updateCompany;
      return { result, userErrors: payload?.userErrors, current: () => payload?.current ?? null };
    },
  });
  const { known, said } = useFieldWords([base, ...(question ? [question.current] : [])], chosen);
  const submit = async () => {
    if (await save(form.getFieldsValue(true) as CompanyValues)) onDone();
  };

  return (
    <ChosenNames value={remember}>
      <CompanyForm
        form={form}
        errors={errors}
        initialValues={valuesOf(company)}
        onSubmit={submit}
        onCancel={onDone}
        submitLabel={t('action.save')}
        sections={[
          { title: t('company.section.basic'), fields: <BasicSection companyId={company.id} parent={known('parentId')} /> },
          { title: t('company.section.registration'), fields: <RegistrationSection region={known('regionCode')} /> },
          { title: t('company.section.industry'), fields: <IndustrySection industry={known('industryCode')} /> },
        ]}
      />
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </ChosenNames>
  );
};
