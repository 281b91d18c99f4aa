import { App, Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { MilestoneKind } from '../../gql/schema';
import { today } from '../../shared/dates';
import { useEnumOptions } from '../../shared/enum-label';
import { fileIds, type FileItem } from '../../shared/files';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import { RecordCommencementDocument, RecordMilestoneDocument } from './documents';
import { MilestoneDay, MilestoneProof } from './milestone-fields';
import { movesDeal, RECORDABLE_KINDS } from './milestone-kinds';

interface Values {
  kind: MilestoneKind;
  on: string;
  evidence: string;
  advance: boolean;
  files?: FileItem[];
}

export interface RecordDialogProps {
  deal: { id: string; name: string };
  /** Which milestone; the others can be chosen, those already recorded cannot. */
  kind: MilestoneKind;
  recorded: readonly MilestoneKind[];
  onClose: () => void;
}

/** 记开工 and the other milestones: the day it really happened, and what shows it. */
export const RecordDialog = ({ deal, kind, recorded, onClose }: RecordDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form, { fileIds: 'files' });
  const mutation = useMutationId();
  const [, commence] = useMutation(RecordCommencementDocument);
  const [, record] = useMutation(RecordMilestoneDocument);
  const kinds = useEnumOptions<MilestoneKind>('milestoneKind', RECORDABLE_KINDS.filter((one) => one === kind || !recorded.includes(one)));
  const chosen = (Form.useWatch('kind', form) as MilestoneKind | undefined) ?? kind;
  const word = t(`milestoneKind.${chosen}`);

  const submit = async ({ kind: what, on, evidence, advance, files }: Values) => {
    const input = { dealId: deal.id, on, evidence: evidence.trim(), advance: advance && movesDeal(what), fileIds: fileIds(files), clientMutationId: mutation.id };
    const result = what === 'commencement' ? await commence({ input }) : await record({ input: { ...input, kind: what } });
    const payload = result.data && ('recordCommencement' in result.data ? result.data.recordCommencement : result.data.recordMilestone);
    const taken = errors.take(result, payload?.userErrors);
    if (taken) void message.success(t('milestone.recorded', { milestone: t(`milestoneKind.${what}`) }));
    else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  return (
    <FormDialog title={t('milestone.title', { milestone: word })} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('milestone.submit')} initialValues={{ kind, on: today(), advance: true }}>
      <p className="zq-dialog-subject">{deal.name}</p>
      <div className="zq-form-pair">
        <Form.Item name="kind" label={t('milestone.kind')}><Select options={kinds} /></Form.Item>
        <MilestoneDay kind={chosen} />
      </div>
      <MilestoneProof kind={chosen} autoFocus />
      <Form.Item name="advance" valuePropName="checked" className="zq-last" hidden={!movesDeal(chosen)}>
        <Checkbox>{t('milestone.advance', { milestone: chosen === 'plantLease' ? t('stage.land') : word })}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
};
