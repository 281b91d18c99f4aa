import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useMutation } from 'urql';
import type { MilestoneRowFragment } from '../../gql/graphql';
import { ConflictDialog } from '../../shared/conflict/conflict-dialog';
import { sameValue } from '../../shared/conflict/same-value';
import { useMerging } from '../../shared/conflict/use-merging';
import { fileIds, type FileItem, fromStored } from '../../shared/files';
import { FormDialog } from '../../shared/form-dialog';
import { useUserErrors } from '../../shared/user-errors';
import { CorrectMilestoneDocument, MilestonesNowDocument } from './documents';
import { MilestoneDay, MilestoneProof } from './milestone-fields';

interface Values {
  on: string;
  evidence: string;
  files: FileItem[];
  /** What was wrong: of this correction alone, not of the milestone. */
  reason: string;
}

const valuesOf = ({ actualOn, evidence, files }: MilestoneRowFragment): Values => ({ on: actualOn, evidence, files: fromStored(files), reason: '' });
const UNITS = [['on'], ['evidence'], ['files']] as const satisfies readonly (readonly (keyof Values)[])[];
const isChanged = (before: Values, now: Values): boolean => UNITS.flat().some((field) => !sameValue(before[field], now[field]));

export interface CorrectDialogProps {
  deal: { id: string; name: string };
  milestone: MilestoneRowFragment;
  onClose: () => void;
}

/** 更正 of a milestone that was written down wrong, with its reason. Two people may correct it: what both changed is asked. */
export const CorrectDialog = ({ deal, milestone, onClose }: CorrectDialogProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form, { fileIds: 'files' });
  const client = useClient();
  const [, correct] = useMutation(CorrectMilestoneDocument);
  const [opened] = useState(milestone);
  const { id, kind } = opened;
  const word = t(`milestoneKind.${kind}`);
  const label = (field: keyof Values) => (field === 'on' ? t('milestone.on', { milestone: word }) : t(`milestone.${field}`));
  const said = (field: keyof Values, value: unknown): string | null =>
    (field === 'files' ? (value as FileItem[]).map(({ name }) => name).join(t('list.comma')) : String(value)) || null;
  const { base, question, save } = useMerging({
    record: opened, form, errors, valuesOf, label, units: UNITS, saved: t('milestone.corrected', { milestone: word }),
    send: async (before, mine, expectedVersion) => {
      if (!isChanged(before, mine)) return null;
      const { on, evidence, files, reason } = mine;
      const result = await correct({ input: { id, expectedVersion, on, evidence: evidence.trim(), reason: reason.trim(), ...(sameValue(before.files, files) ? {} : { fileIds: fileIds(files) }) } });
      const current = async () => {
        const now = await client.query(MilestonesNowDocument, { id: deal.id }, { requestPolicy: 'network-only' }).toPromise();
        return now.data?.deal.milestones.find((one) => one.id === id) ?? null;
      };
      return { result, userErrors: result.data?.correctMilestone.userErrors, current };
    },
  });
  const submit = async (typed: Values): Promise<boolean> => {
    if (isChanged(valuesOf(base), typed)) return save(typed);
    errors.say(t('milestone.nothingCorrected'));
    return false;
  };

  return (
    <>
      <FormDialog title={t('milestone.correctTitle', { milestone: word })} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('milestone.correct')} initialValues={valuesOf(opened)}>
        <p className="zq-dialog-subject">{deal.name}</p>
        <MilestoneDay kind={kind} />
        <MilestoneProof kind={kind} />
        <Form.Item name="reason" label={t('milestone.reason')} extra={t('milestone.reasonHint')} rules={[{ required: true, whitespace: true, message: t('milestone.reasonNeeded') }]} className="zq-last">
          <Input.TextArea rows={2} maxLength={1000} placeholder={t('milestone.reasonExample')} />
        </Form.Item>
      </FormDialog>
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </>
  );
};
