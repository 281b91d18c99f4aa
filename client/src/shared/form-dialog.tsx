import { Alert, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserErrors } from './user-errors';

export interface FormDialogProps<Values extends object> {
  title: ReactNode;
  form: FormInstance<Values>;
  errors: UserErrors;
  /** Sends the form; true when the server took it, and then the dialog closes. On false everything typed stays. */
  onSubmit: (values: Values) => Promise<boolean>;
  onClose: () => void;
  /** The verb on the button: "延期", not "确定". */
  submitLabel: string;
  initialValues?: Partial<Values>;
  width?: number;
  children: ReactNode;
  onValuesChange?: (changed: Partial<Values>, all: Values) => void;
  danger?: boolean;
}

/** A form in a dialog, mounted only while open: fields, refusals beside them, one verb. A click beside it does not throw the text away. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const { title, form, errors, onSubmit, onClose, submitLabel, initialValues, width = 480, children, onValuesChange, danger = false } = props;
  const { t } = useTranslation();
  const name = useId();
  const [sending, setSending] = useState(false);

  const finish = async (values: Values) => {
    setSending(true);
    try {
      if (await onSubmit(values)) onClose();
    } finally {
      setSending(false);
    }
  };

  return (
    <Modal
      open
      title={title}
      width={width}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={submitLabel}
      cancelText={t('action.cancel')}
      okButtonProps={{ loading: sending, danger }}
      className="zq-dialog"
      style={{ top: 40 }}
      styles={{ body: { maxHeight: 'calc(100dvh - 210px)', overflowY: 'auto', marginInline: -4, paddingInline: 4 } }}
    >
      {errors.conflict ? <Alert type="warning" showIcon className="zq-form-alert" title={t('failure.conflict')} /> : null}
      {errors.rest.length > 0 ? <Alert type="error" showIcon className="zq-form-alert" title={errors.rest.join(' ')} /> : null}
      <Form<Values>
        form={form}
        name={name}
        layout="vertical"
        scrollToFirstError={{ focus: true, block: 'center' }}
        {...(initialValues ? { initialValues } : {})}
        {...(onValuesChange ? { onValuesChange } : {})}
        onFinish={(values) => void finish(values)}
      >
        {children}
      </Form>
    </Modal>
  );
}
