import { App, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { SigningEventRowFragment } from '../../../gql/graphql';
import type { EventLevel } from '../../../gql/schema';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import { sameValue } from '../../../shared/conflict/same-value';
import { useMerging } from '../../../shared/conflict/use-merging';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useEnumOptions } from '../../../shared/enum-label';
import { FormDialog } from '../../../shared/form-dialog';
import { useMutationId } from '../../../shared/mutation-id';
import { useUserErrors } from '../../../shared/user-errors';
import { HoldSigningEventDocument, UpdateSigningEventDocument } from './documents';

const LEVELS: readonly EventLevel[] = ['province', 'city', 'county', 'park'];

interface Values {
  name: string;
  heldOn: string;
  level: EventLevel;
  venue: string;
  note: string;
}
const FIELDS = ['name', 'heldOn', 'level', 'venue', 'note'] as const satisfies readonly (keyof Values)[];

const Fields = () => {
  const { t } = useTranslation();
  const levels = useEnumOptions<EventLevel>('eventLevel', LEVELS);
  return (
    <>
      <Form.Item name="name" label={t('event.name')} rules={[{ required: true, whitespace: true, message: t('form.needed') }]}><Input maxLength={200} placeholder={t('event.nameExample')} /></Form.Item>
      <Form.Item name="heldOn" label={t('event.heldOn')} rules={[{ required: true, message: t('form.needed') }]}><DateInput /></Form.Item>
      <Form.Item name="level" label={t('event.level')}><Radio.Group optionType="button" options={levels} /></Form.Item>
      <Form.Item name="venue" label={t('event.venue')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="note" label={t('event.note')} className="zq-last"><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
    </>
  );
};

/** 登记签约活动: one that was held, or is planned for a day ahead. */
export const HoldEventDialog = ({ onClose, onHeld }: { onClose: () => void; onHeld: (id: string) => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const mutation = useMutationId();
  const [, hold] = useMutation(HoldSigningEventDocument);
  const submit = async ({ name, venue, note, ...values }: Values) => {
    const result = await hold({ input: { ...values, name: name.trim(), venue: venue.trim() || null, note: note.trim() || null, clientMutationId: mutation.id } });
    const event = result.data?.holdSigningEvent.signingEvent;
    const taken = errors.take(result, result.data?.holdSigningEvent.userErrors);
    if (taken && event) {
      void message.success(t('event.held'));
      onHeld(event.id);
    } else if (!result.error?.networkError) mutation.renew();
    return taken;
  };
  return (
    <FormDialog title={t('event.hold')} form={form} errors={errors} onSubmit={submit} onClose={onClose} submitLabel={t('event.holdSubmit')} initialValues={{ name: '', heldOn: today(), level: 'county', venue: '', note: '' }}>
      <Fields />
    </FormDialog>
  );
};

const valuesOf = ({ name, heldOn, level, venue, note }: SigningEventRowFragment): Values => ({ name, heldOn, level, venue: venue ?? '', note: note ?? '' });

/** Changes an event; what somebody else changed meanwhile is merged, or asked. */
export const EditEventDialog = ({ event, onClose }: { event: SigningEventRowFragment; onClose: () => void }) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const [, update] = useMutation(UpdateSigningEventDocument);
  const label = (field: keyof Values) => t(`event.${field}`);
  const { question, save } = useMerging<SigningEventRowFragment, Values>({
    record: event, form, errors, valuesOf, label, units: FIELDS.map((field) => [field]), saved: t('event.saved'),
    send: async (before, mine, expectedVersion) => {
      const changes = Object.fromEntries(FIELDS.filter((field) => !sameValue(before[field], mine[field])).map((field) => [field, mine[field].trim() || null]));
      if (Object.keys(changes).length === 0) return null;
      const result = await update({ input: { id: event.id, expectedVersion, ...changes } });
      const payload = result.data?.updateSigningEvent;
      return { result, userErrors: payload?.userErrors, current: () => payload?.signingEvent ?? null };
    },
  });
  const said = (field: keyof Values, value: unknown): string | null => (field === 'level' ? t(`eventLevel.${value as EventLevel}`) : typeof value === 'string' && value.trim() !== '' ? value : null);
  return (
    <>
      <FormDialog title={t('event.edit')} form={form} errors={errors} onSubmit={save} onClose={onClose} submitLabel={t('action.save')} initialValues={valuesOf(event)}>
        <Fields />
      </FormDialog>
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </>
  );
};
