import { Alert, App, Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { AgreementKind } from '../../gql/schema';
import { DateInput } from '../../shared/date-input';
import { today } from '../../shared/dates';
import { useEnumOptions } from '../../shared/enum-label';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import './agreements.css';
import { SignAgreementDocument } from './documents';
import { type DealAmount, SignDeals, type SignedDeal } from './sign-deals';

const KINDS: readonly AgreementKind[] = ['intent', 'framework', 'contract'];

interface Values {
  kind: AgreementKind;
  title: string;
  number?: string;
  signedOn: string;
  place?: string;
  expiresOn?: string | null;
  agreedStartOn?: string | null;
  agreedCompletionOn?: string | null;
  agreedProductionOn?: string | null;
  legalReview?: string;
  fairCompetitionReview?: string;
  deals: DealAmount[];
  advance: boolean;
}

export interface SignDialogProps {
  deals: readonly SignedDeal[];
  kind?: AgreementKind;
  onClose: () => void;
  onSigned: (agreementId: string) => void;
}

/** 签约: one signing of an intent, framework or contract, over one deal or several, each with its own amount. */
export const SignDialog = ({ deals, kind = 'framework', onClose, onSigned }: SignDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const [, sign] = useMutation(SignAgreementDocument);
  const kinds = useEnumOptions<AgreementKind>('agreementKind', KINDS);
  const chosen = (Form.useWatch('kind', form) as AgreementKind | undefined) ?? kind;
  const contract = chosen === 'contract';
  const stage = contract ? 'contract' : 'framework';

  const submit = async ({ title, number, place, legalReview, fairCompetitionReview, agreedStartOn, agreedCompletionOn, agreedProductionOn, expiresOn, ...values }: Values) => {
    const result = await sign({
      input: {
        kind: values.kind,
        signedOn: values.signedOn,
        advance: values.advance,
        title: title.trim(),
        number: number?.trim() || null,
        place: place?.trim() || null,
        expiresOn: expiresOn ?? null,
        ...(contract
          ? {
              agreedStartOn: agreedStartOn ?? null,
              agreedCompletionOn: agreedCompletionOn ?? null,
              agreedProductionOn: agreedProductionOn ?? null,
              legalReview: legalReview?.trim() || null,
              fairCompetitionReview: fairCompetitionReview?.trim() || null,
            }
          : {}),
        deals: values.deals.map(({ dealId, amount }) => ({ dealId, amount: amount ?? '' })),
        clientMutationId: mutation.id,
      },
    });
    const agreement = result.data?.signAgreement.agreement;
    const taken = errors.take(result, result.data?.signAgreement.userErrors);
    if (taken && agreement) {
      const staying = values.advance ? agreement.deals.filter(({ deal }) => deal.stage !== stage) : [];
      void message.success(t('sign.signed', { count: agreement.dealCount }));
      if (staying.length > 0) void message.info(t('sign.staying', { count: staying.length, stage: t(`stage.${stage}`) }), 8);
      onSigned(agreement.id);
    } else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  return (
    <FormDialog
      title={t('sign.title')}
      width={720}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('sign.submit')}
      initialValues={{ kind, signedOn: today(), advance: true, deals: deals.map((deal) => ({ dealId: deal.id, amount: deal.totalInvestment ?? null })) }}
    >
      <Form.Item name="kind" label={t('sign.kind')}>
        <Radio.Group optionType="button" options={kinds} />
      </Form.Item>
      {contract ? null : <Alert type="info" showIcon className="zq-form-alert" title={t('sign.notCounted')} />}
      <Form.Item name="title" label={t('sign.agreementTitle')} rules={[{ required: true, whitespace: true, message: t('form.needed') }]}>
        <Input maxLength={200} placeholder={t('sign.titleExample')} />
      </Form.Item>
      <div className="zq-form-pair">
        <Form.Item name="signedOn" label={t('sign.signedOn')} rules={[{ required: true, message: t('form.needed') }]}>
          <DateInput max={today()} />
        </Form.Item>
        <Form.Item name="expiresOn" label={t('sign.expiresOn')}><DateInput /></Form.Item>
        <Form.Item name="place" label={t('sign.place')}><Input maxLength={200} /></Form.Item>
        <Form.Item name="number" label={t('sign.number')}><Input maxLength={100} /></Form.Item>
      </div>
      <SignDeals form={form} initial={deals} />
      {contract ? (
        <>
          <div className="zq-form-triple">
            <Form.Item name="agreedStartOn" label={t('sign.agreedStartOn')}><DateInput /></Form.Item>
            <Form.Item name="agreedCompletionOn" label={t('sign.agreedCompletionOn')}><DateInput /></Form.Item>
            <Form.Item name="agreedProductionOn" label={t('sign.agreedProductionOn')}><DateInput /></Form.Item>
          </div>
          <Form.Item name="legalReview" label={t('sign.legalReview')}>
            <Input.TextArea rows={2} maxLength={2000} placeholder={t('sign.legalReviewExample')} />
          </Form.Item>
          <Form.Item name="fairCompetitionReview" label={t('sign.fairCompetitionReview')}>
            <Input.TextArea rows={2} maxLength={2000} placeholder={t('sign.fairCompetitionReviewExample')} />
          </Form.Item>
        </>
      ) : null}
      <Form.Item name="advance" valuePropName="checked" className="zq-last">
        <Checkbox>{t('sign.advance', { stage: t(`stage.${stage}`) })}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
};
