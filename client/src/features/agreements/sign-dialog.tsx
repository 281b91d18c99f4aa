import { Alert, App, Checkbox, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { AgreementKind } from '../../gql/schema';
import { today } from '../../shared/dates';
import { useEnumOptions } from '../../shared/enum-label';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import './agreements.css';
import { SignAgreementDocument } from './documents';
import { AgreementFields } from './sign/agreement-fields';
import { FIRST_KINDS, followsAnother, hasTerms } from './sign/kinds';
import { useUsualExpiry } from './sign/validity';
import { EMPTY, inputOf, type SignValues } from './sign/values';
import type { SignedDeal } from './sign-deals';

export interface SignDialogProps {
  deals: readonly SignedDeal[];
  kind?: AgreementKind;
  /** What a supplement adds to, or a termination ends. */
  parent?: { id: string; title: string };
  onClose: () => void;
  onSigned: (agreementId: string) => void;
}

/** Terms of a contract that stood in the form before another kind was chosen are not sent. */
const tidy = (values: SignValues): SignValues => ({
  ...values,
  ...(hasTerms(values.kind)
    ? {}
    : {
        registrationDueOn: null, agreedStartOn: null, agreedCompletionOn: null, agreedProductionOn: null, legalReview: '', legalReviewOn: null, fairCompetitionReview: '', fairCompetitionResult: null,
        fairCompetitionNumber: '', fairCompetitionOn: null, deposit: null, depositDueOn: null, depositPaidOn: null, breachTerms: '',
      }),
});

/** The investors of the deals are parties, each once. */
const investorsOf = (deals: readonly SignedDeal[]) =>
  [...new Map(deals.flatMap(({ company }) => (company ? [[company.id, company] as const] : []))).values()].map(({ id, name }) => ({ side: 'investor' as const, name, companyId: id }));

/** 签约: one signing over one deal or several, each with its own amount; or a supplement or termination of one that stands. */
export const SignDialog = ({ deals, kind = 'framework', parent, onClose, onSigned }: SignDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<SignValues>();
  const errors = useUserErrors(form, { fileIds: 'files' });
  const mutation = useMutationId();
  const [, sign] = useMutation(SignAgreementDocument);
  const kinds = useEnumOptions<AgreementKind>('agreementKind', FIRST_KINDS);
  const chosen = (Form.useWatch('kind', form) as AgreementKind | undefined) ?? kind;
  const isFollower = followsAnother(chosen);
  const expiry = useUsualExpiry(form, kind);
  const stage = chosen === 'contract' ? 'contract' : 'framework';

  const submit = async ({ advance = false, ...typed }: SignValues) => {
    const values = tidy({ ...EMPTY, ...typed });
    const result = await sign({
      input: {
        ...inputOf(values), kind: values.kind, advance: advance && !isFollower, clientMutationId: mutation.id, ...(parent ? { parentId: parent.id } : {}),
      },
    });
    const agreement = result.data?.signAgreement.agreement;
    const taken = errors.take(result, result.data?.signAgreement.userErrors);
    if (taken && agreement) {
      const staying = advance && !isFollower ? agreement.deals.filter(({ deal }) => deal.stage !== stage) : [];
      void message.success(t('sign.signed', { count: agreement.dealCount }));
      if (staying.length > 0) void message.info(t('sign.staying', { count: staying.length, stage: t(`stage.${stage}`) }), 8);
      onSigned(agreement.id);
    } else if (!result.error?.networkError) mutation.renew();
    return taken;
  };
  const initial: Partial<SignValues> = {
    ...EMPTY, kind, signedOn: today(), expiresOn: expiry.expiresOn, advance: true, parties: parent ? [] : investorsOf(deals),
    title: parent ? t('sign.titleFollowing', { title: parent.title, kind: t(`agreementKind.${kind}`) }) : '',
    deals: deals.map((deal) => ({ dealId: deal.id, amount: parent ? null : (deal.totalInvestment ?? null), inwardAmount: parent ? null : (deal.contractedInward ?? null) })),
  };

  return (
    <FormDialog
      title={parent ? t(`sign.follow.${kind}`) : t('sign.title')}
      width={960}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('sign.submit')}
      danger={kind === 'termination'}
      initialValues={initial}
      onValuesChange={expiry.follow}
    >
      {parent ? <p className="zq-dialog-subject">{parent.title}</p> : null}
      {chosen === 'termination' ? <Alert type="warning" showIcon className="zq-form-alert" title={t('sign.terminates')} /> : null}
      <Form.Item name="kind" label={t('sign.kind')} hidden={parent !== undefined}>
        <Radio.Group optionType="button" options={parent ? [] : kinds} />
      </Form.Item>
      {chosen === 'contract' || isFollower ? null : <Alert type="info" showIcon className="zq-form-alert" title={t('sign.notCounted')} />}
      <AgreementFields form={form} kind={chosen} deals={deals} />
      <Form.Item name="advance" valuePropName="checked" className="zq-last" hidden={isFollower}>
        <Checkbox>{t('sign.advance', { stage: t(`stage.${stage}`) })}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
};
