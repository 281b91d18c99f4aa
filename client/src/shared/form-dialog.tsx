import { Alert, Button, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from './use-phone';
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
  /** A second button for series: sends the form too, and keeps the dialog open for the next one. */
  again?: { label: string; onTaken: () => void };
}

/** A form in a dialog, mounted only while open: fields, refusals beside them, one verb. A click beside it does not throw the text away. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const { title, form, errors, onSubmit, onClose, submitLabel, initialValues, width = 480, children, onValuesChange, danger = false, again } = props;
  const { t } = useTranslation();
  const name = useId();
  const [sending, setSending] = useState<'once' | 'again' | null>(null);
  const goOn = useRef(false);
  const phone = usePhone();
  const fields = useRef<HTMLDivElement>(null);

  // The dialog itself goes to its first button, 关闭, where an Enter out of habit would shut it. On a phone the keyboard would cover the form.
  const opened = (open: boolean) => {
    if (open && !phone && !fields.current?.contains(document.activeElement)) fields.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  };

  const finish = async (values: Values) => {
    const more = goOn.current ? again : undefined;
    goOn.current = false;
    setSending(more ? 'again' : 'once');
    try {
      if (await onSubmit(values)) (more?.onTaken ?? onClose)();
    } finally {
      setSending(null);
    }
  };

  return (
    <Modal
      open
      title={title}
      width={width}
      mask={{ closable: false }}
      onCancel={onClose}
      afterOpenChange={opened}
      onOk={() => form.submit()}
      okText={submitLabel}
      cancelText={t('action.cancel')}
      okButtonProps={{ loading: sending === 'once', disabled: sending === 'again', danger }}
      {...(again
        ? {
            footer: (_, { OkBtn, CancelBtn }) => (
              <>
                <CancelBtn />
                <Button loading={sending === 'again'} disabled={sending === 'once'} onClick={() => { goOn.current = true; form.submit(); }}>{again.label}</Button>
                <OkBtn />
              </>
            ),
          }
        : {})}
      className="zq-dialog"
      style={{ top: 40 }}
      styles={{ body: { maxHeight: 'calc(100dvh - 210px)', overflowY: 'auto', marginInline: -4, paddingInline: 4 } }}
    >
      {errors.conflict && errors.rest.length === 0 ? <Alert type="warning" showIcon className="zq-form-alert" title={t('failure.conflict')} /> : null}
      {errors.rest.length > 0 ? <Alert type={errors.conflict ? 'warning' : 'error'} showIcon className="zq-form-alert" title={errors.rest.join(' ')} /> : null}
      <div ref={fields}>
        <Form<Values>
          form={form}
          name={name}
          layout="vertical"
          scrollToFirstError={{ focus: true, block: 'center' }}
          {...(initialValues ? { initialValues } : {})}
          {...(onValuesChange ? { onValuesChange } : {})}
          onFinish={(values) => void finish(values)}
          onFinishFailed={() => { goOn.current = false; }}
        >
          {children}
        </Form>
      </div>
    </Modal>
  );
}
