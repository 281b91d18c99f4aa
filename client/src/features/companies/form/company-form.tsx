import { Alert, Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../shared/page-header';
import type { UserErrors } from '../../../shared/user-errors';

export interface CompanyFormProps<Values extends object> {
  form: FormInstance<Values>;
  errors: UserErrors;
  initialValues: Partial<Values>;
  /** Sends it; everything typed stays when the server refuses. */
  onSubmit: (values: Values) => Promise<void>;
  onCancel: () => void;
  submitLabel: string;
  onValuesChange?: (values: Values) => void;
  /** Headed groups of fields. */
  sections: readonly { title: string; fields: ReactNode }[];
}

/** The record of a company on a page of its own: groups of fields, refusals beside them, the verb always in sight. */
export function CompanyForm<Values extends object>({ form, errors, initialValues, onSubmit, onCancel, submitLabel, onValuesChange, sections }: CompanyFormProps<Values>) {
  const { t } = useTranslation();
  const [sending, setSending] = useState(false);
  const submit = async (values: Values) => {
    setSending(true);
    await onSubmit(values).finally(() => setSending(false));
  };
  return (
    <Form<Values>
      form={form}
      name="company"
      layout="vertical"
      className="zq-company-form"
      initialValues={initialValues}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onFinish={(values) => void submit(values)}
      {...(onValuesChange ? { onValuesChange: (_, all: Values) => onValuesChange(all) } : {})}
    >
      {errors.conflict && errors.rest.length === 0 ? <Alert type="warning" showIcon className="zq-form-alert" title={t('failure.conflict')} /> : null}
      {errors.rest.length > 0 ? <Alert type={errors.conflict ? 'warning' : 'error'} showIcon className="zq-form-alert" title={errors.rest.join(' ')} /> : null}
      {sections.map(({ title, fields }) => (
        <Card key={title} title={title}>
          <div className="zq-company-fields">{fields}</div>
        </Card>
      ))}
      <div className="zq-company-save">
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={sending}>{submitLabel}</Button>
      </div>
    </Form>
  );
}
