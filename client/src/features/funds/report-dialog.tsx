import { Alert, App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { FundRowFragment } from '../../gql/graphql';
import type { EvidenceKind, FundKind, FundOrigin } from '../../gql/schema';
import { YuanInput, yuanRule } from '../../shared/amount/yuan-input';
import { today } from '../../shared/dates';
import { useEnumOptions } from '../../shared/enum-label';
import { fileIds, type FileItem, FilesField, filesRule, fromStored } from '../../shared/files';
import { FormDialog } from '../../shared/form-dialog';
import { MonthInput } from '../../shared/month-input';
import { useMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import { ReportFundsDocument } from './documents';

const KINDS: readonly FundKind[] = ['fixedAssets', 'registeredCapital', 'landPayment', 'equipment', 'workingCapital'];
const ORIGINS: readonly FundOrigin[] = ['overseas', 'otherProvince', 'otherCity', 'otherCounty', 'local'];
const EVIDENCE: readonly EvidenceKind[] = ['bankSlip', 'capitalVerification', 'invoice', 'paymentVoucher', 'landReceipt', 'taxReceipt', 'equipmentContract', 'statistics'];

interface Values {
  period: string;
  amount: string;
  kind: FundKind;
  origin: FundOrigin;
  evidenceKind: EvidenceKind;
  files: FileItem[];
  note?: string;
}

export interface ReportFundsDialogProps {
  deal: { id: string; name: string; fundOrigin?: FundOrigin | null };
  /** What was sent back, to be reported again. */
  returned?: FundRowFragment | null;
  onClose: () => void;
}

/** 上报到位资金: the month, the amount, what it went into, and at least one paper that shows it. */
export const ReportFundsDialog = ({ deal, returned = null, onClose }: ReportFundsDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form, { fileIds: 'files' });
  const mutation = useMutationId();
  const [, report] = useMutation(ReportFundsDocument);
  const kinds = useEnumOptions<FundKind>('fundKind', KINDS);
  const origins = useEnumOptions<FundOrigin>('fundOrigin', ORIGINS);
  const evidence = useEnumOptions<EvidenceKind>('evidenceKind', EVIDENCE);
  const month = today().slice(0, 7);

  const submit = async ({ files, note, ...values }: Values) => {
    const input = { ...(returned ? { id: returned.id } : {}), dealId: deal.id, ...values, note: note?.trim() || null, fileIds: fileIds(files), clientMutationId: mutation.id };
    const result = await report({ input });
    const taken = errors.take(result, result.data?.reportFunds.userErrors);
    if (taken) void message.success(t('funds.did.report'));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };
  const initial: Partial<Values> = returned
    ? { period: returned.period, amount: returned.amount, kind: returned.kind, origin: returned.origin, evidenceKind: returned.evidenceKind, files: fromStored(returned.files), note: returned.note ?? '' }
    : { period: month, kind: 'fixedAssets', evidenceKind: 'bankSlip', ...(deal.fundOrigin ? { origin: deal.fundOrigin } : {}) };
  const needed = [{ required: true, message: t('form.needed') }];

  return (
    <FormDialog title={t(returned ? 'funds.do.again' : 'funds.do.report')} width={600} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('funds.confirm.report')} initialValues={initial}>
      {returned?.returnedReason ? <Alert type="warning" showIcon className="zq-form-alert" title={t('funds.returnedBecause', { reason: returned.returnedReason })} /> : null}
      <p className="zq-dialog-subject">{deal.name}</p>
      <div className="zq-form-pair">
        <Form.Item name="period" label={t('funds.period')} rules={needed}><MonthInput max={month} /></Form.Item>
        <Form.Item name="amount" label={t('funds.amount')} rules={[...needed, yuanRule(t('amount.invalid'))]}><YuanInput /></Form.Item>
        <Form.Item name="kind" label={t('funds.kind')} rules={needed}><Select options={kinds} /></Form.Item>
        <Form.Item name="origin" label={t('funds.origin')} rules={needed}><Select options={origins} placeholder={t('funds.choose')} /></Form.Item>
      </div>
      <Form.Item name="evidenceKind" label={t('funds.evidenceKind')} rules={needed}><Select options={evidence} /></Form.Item>
      <Form.Item name="files" label={t('funds.files')} required rules={[filesRule({ onTheirWay: t('files.onTheirWay'), none: t('funds.filesNeeded') })]} validateTrigger={[]}>
        <FilesField />
      </Form.Item>
      <Form.Item name="note" label={t('funds.note')} className="zq-last">
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </FormDialog>
  );
};
