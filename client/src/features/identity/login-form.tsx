import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { useUserErrors } from '../../shared/user-errors';
import { LoginDocument } from './documents';

interface LoginValues {
  username: string;
  password: string;
}

export interface LoginFormProps {
  /** Filled in beforehand. */
  username?: string;
  password?: string;
  onSignedIn: (username: string) => void;
}

/** User name and password. Paste and password managers work; a wrong try keeps the name. */
export const LoginForm = ({ username = '', password = '', onSignedIn }: LoginFormProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<LoginValues>();
  const [{ fetching }, login] = useMutation(LoginDocument);
  const errors = useUserErrors(form);

  const submit = async (input: LoginValues) => {
    const result = await login({ input });
    const viewer = result.data?.login.viewer;
    if (errors.take(result, result.data?.login.userErrors) && viewer) onSignedIn(viewer.username);
  };

  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={{ username, password }} onFinish={(values) => void submit(values)}>
      {errors.rest.length > 0 ? <Alert type="error" showIcon className="zq-form-alert" title={errors.rest.join(' ')} /> : null}
      <Form.Item name="username" label={t('login.username')} rules={[{ required: true, message: t('login.usernameNeeded') }]}>
        <Input size="large" autoComplete="username" autoFocus={username === ''} autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="password" label={t('login.password')} rules={[{ required: true, message: t('login.passwordNeeded') }]}>
        <Input.Password size="large" autoComplete="current-password" autoFocus={username !== ''} />
      </Form.Item>
      <Button type="primary" size="large" block htmlType="submit" loading={fetching}>
        {t('login.submit')}
      </Button>
    </Form>
  );
};
