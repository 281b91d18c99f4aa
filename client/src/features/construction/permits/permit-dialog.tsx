import { Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { PermitRowFragment } from '../../../gql/graphql';
import type { PermitHandler, PermitKind } from '../../../gql/schema';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import { useMerging } from '../../../shared/conflict/use-merging';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useEnumOptions } from '../../../shared/enum-label';
import { FilesField, type FileItem, filesRule } from '../../../shared/files';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import '../construction.css';
import { RecordPermitDocument } from '../documents';
import { type BuiltDeal, useBuildingNow } from '../use-building';
import { HANDLERS, PERMIT_KINDS, untouched } from './permit-kinds';
import { changesOf, PERMIT_FIELDS, type PermitValues, valuesOf } from './permit-values';

const UNITS = PERMIT_FIELDS.map((field) => [field]);
const permitOf = (deal: Pick<BuiltDeal, 'permits'>, kind: PermitKind): PermitRowFragment => deal.permits.find((permit) => permit.kind === kind) ?? untouched(kind);

interface FormProps {
  deal: Pick<BuiltDeal, 'id' | 'name' | 'permits'>;
  kind: PermitKind;
  onKind: (kind: PermitKind) => void;
  onClose: () => void;
}

const PermitForm = ({ deal, kind, onKind, onClose }: FormProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<PermitValues>();
  const errors = useUserErrors(form, { fileIds: 'files' });
  const [, record] = useMutation(RecordPermitDocument);
  const now = useBuildingNow(deal.id);
  const [opened] = useState(() => permitOf(deal, kind));
  const handlers = useEnumOptions<PermitHandler>('permitHandler', HANDLERS);
  const kinds = useEnumOptions<PermitKind>('permitKind', PERMIT_KINDS);
  const needed = (Form.useWatch('needed', form) as boolean | undefined) ?? opened.needed;
  const label = (field: keyof PermitValues) => t(`permit.${field}`);
  const said = (field: keyof PermitValues, value: unknown): string | null => {
    if (field === 'files') return (value as FileItem[]).map(({ name }) => name).join(t('list.comma')) || null;
    if (field === 'needed') return t(value ? 'permit.isNeeded' : 'permit.isSpared');
    if (field === 'handler') return t(`permitHandler.${value as PermitHandler}`);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const { question, save } = useMerging({
    record: opened, form, errors, valuesOf, label, units: UNITS, saved: t('permit.saved', { permit: t(`permitKind.${kind}`) }),
    send: async (before, mine, expectedVersion) => {
      const changes = changesOf(before, mine);
      if (Object.keys(changes).length === 0) return null;
      const result = await record({ input: { dealId: deal.id, kind, expectedVersion, ...changes } });
      const current = async () => { const fresh = await now(); return fresh ? permitOf(fresh, kind) : null; };
      return { result, userErrors: result.data?.recordPermit.userErrors, current };
    },
  });

  return (
    <>
      <FormDialog title={t('permit.dialog')} width={600} form={form} errors={errors} onSubmit={save} onClose={onClose} submitLabel={t('action.save')} initialValues={valuesOf(opened)}>
        <p className="zq-dialog-subject">{deal.name}</p>
        <div className="zq-form-pair">
          <Form.Item label={t('permit.kind')} htmlFor="permit-kind"><Select id="permit-kind" value={kind} options={kinds} onChange={onKind} /></Form.Item>
          <Form.Item name="needed" label={t('permit.needed')}>
            <Radio.Group optionType="button" options={[{ value: true, label: t('permit.isNeeded') }, { value: false, label: t('permit.isSpared') }]} />
          </Form.Item>
        </div>
        <Form.Item name="handler" label={t('permit.handler')}><Radio.Group optionType="button" options={handlers} className="zq-permit-handlers" /></Form.Item>
        <div className="zq-form-pair" hidden={!needed}>
          <Form.Item name="appliedOn" label={t('permit.appliedOn')}><DateInput max={today()} /></Form.Item>
          <Form.Item name="acceptedOn" label={t('permit.acceptedOn')}><DateInput max={today()} /></Form.Item>
          <Form.Item name="issuedOn" label={t('permit.issuedOn')}><DateInput max={today()} /></Form.Item>
          <Form.Item name="validUntil" label={t('permit.validUntil')}><DateInput /></Form.Item>
        </div>
        <Form.Item name="number" label={t('permit.number')} hidden={!needed}><Input maxLength={100} placeholder={t('permit.numberExample')} /></Form.Item>
        <Form.Item name="note" label={t('permit.note')} rules={needed ? [] : [{ required: true, whitespace: true, message: t('permit.noteNeeded') }]}>
          <Input.TextArea rows={2} maxLength={1000} placeholder={needed ? '' : t('permit.sparedExample')} />
        </Form.Item>
        <Form.Item name="files" label={t('permit.files')} rules={[filesRule({ onTheirWay: t('files.onTheirWay') })]} validateTrigger={[]} className="zq-last"><FilesField /></Form.Item>
      </FormDialog>
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </>
  );
};

export interface PermitDialogProps {
  deal: Pick<BuiltDeal, 'id' | 'name' | 'permits'>;
  /** Which; null: the first that is not on the checklist, to choose from. */
  kind: PermitKind | null;
  onClose: () => void;
}

/** How far one permit has come, or why it is not needed. Two people may write on it: what both changed is asked. */
export const PermitDialog = ({ deal, kind, onClose }: PermitDialogProps) => {
  const [chosen, choose] = useState<PermitKind>(kind ?? PERMIT_KINDS.find((one) => !deal.permits.some((permit) => permit.kind === one)) ?? 'filing');
  return <PermitForm key={chosen} deal={deal} kind={chosen} onKind={choose} onClose={onClose} />;
};
