import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { QueryState } from '../../../shared/query-state';
import { useUserErrors } from '../../../shared/user-errors';
import { useSession } from '../../../shared/viewer';
import { PublicFrame } from '../public-frame';
import { SetUpDocument, SetUpNeededDocument } from '../set-up-documents';

interface SetUpValues {
  organisationName: string;
  name: string;
  username: string;
  password: string;
}

/** The first administrator of a new deployment, through the one-time link that the console printed. */
export const SetUpPage = () => {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const { restart } = useSession();
  const navigate = useNavigate();
  const [needed, retry] = useQuery({ query: SetUpNeededDocument });
  const [{ fetching }, setUp] = useMutation(SetUpDocument);
  const [form] = Form.useForm<SetUpValues>();
  const errors = useUserErrors(form);

  const submit = async (values: SetUpValues) => {
    const result = await setUp({ input: { token, ...values } });
    if (!errors.take(result, result.data?.setUp.userErrors)) return;
    await navigate('/', { replace: true });
    restart();
  };

  return (
    <PublicFrame title={t('setUp.title')}>
      <QueryState result={needed} onRetry={retry} rows={4}>
        {({ setUpNeeded }) =>
          setUpNeeded ? (
            <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void submit(values)}>
              <p className="zq-muted zq-form-alert">{t('setUp.hint')}</p>
              {errors.rest.length > 0 ? <Alert type="error" showIcon className="zq-form-alert" title={errors.rest.join(' ')} /> : null}
              <Form.Item name="organisationName" label={t('setUp.organisation')} rules={[{ required: true, whitespace: true, message: t('setUp.needed') }]}>
                <Input size="large" autoFocus placeholder={t('setUp.organisationExample')} />
              </Form.Item>
              <Form.Item name="name" label={t('setUp.name')} rules={[{ required: true, whitespace: true, message: t('setUp.needed') }]}>
                <Input size="large" autoComplete="name" />
              </Form.Item>
              <Form.Item name="username" label={t('login.username')} rules={[{ required: true, whitespace: true, message: t('setUp.needed') }]}>
                <Input size="large" autoComplete="username" autoCapitalize="none" spellCheck={false} />
              </Form.Item>
              <Form.Item name="password" label={t('login.password')} extra={t('setUp.passwordHint')} rules={[{ required: true, message: t('setUp.needed') }]}>
                <Input.Password size="large" autoComplete="new-password" />
              </Form.Item>
              <Button type="primary" size="large" block htmlType="submit" loading={fetching}>{t('setUp.submit')}</Button>
            </Form>
          ) : (
            <Navigate to="/login" replace />
          )
        }
      </QueryState>
    </PublicFrame>
  );
};
