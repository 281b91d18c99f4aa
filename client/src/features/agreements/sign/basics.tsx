import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import type { SearchOption } from '../../../shared/search-select';
import { SigningEventChoicesDocument } from '../documents';

interface EventSelectProps {
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  /** The event that stands there already. */
  known: readonly SearchOption[];
}

/** The latest signing events; asked for once it is opened. */
const EventSelect = ({ value, onChange, id, known }: EventSelectProps) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [{ data, fetching }] = useQuery({ query: SigningEventChoicesDocument, pause: !opened });
  const found = (data?.signingEvents.nodes ?? []).map((event) => ({ value: event.id, label: `${event.heldOn} ${event.name}` }));
  return (
    <Select<string, SearchOption>
      id={id}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value ?? undefined}
      placeholder={t('sign.eventNone')}
      loading={fetching}
      notFoundContent={fetching ? t('state.loading') : t('select.nothing')}
      options={[...known.filter((one) => !found.some((other) => other.value === one.value)), ...found]}
      onOpenChange={(open) => { if (open) setOpened(true); }}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
    />
  );
};

/** Title, number, day, place, validity, and the event it was signed at. */
export const Basics = ({ isFollower, event = [] }: { isFollower: boolean; event?: readonly SearchOption[] }) => {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="title" label={t('sign.agreementTitle')} rules={[{ required: true, whitespace: true, message: t('form.needed') }]}>
        <Input maxLength={200} placeholder={t('sign.titleExample')} />
      </Form.Item>
      <div className="zq-form-triple">
        <Form.Item name="signedOn" label={t('sign.signedOn')} rules={[{ required: true, message: t('form.needed') }]}><DateInput max={today()} /></Form.Item>
        <Form.Item name="effectiveOn" label={t('sign.effectiveOn')}><DateInput /></Form.Item>
        <Form.Item name="expiresOn" label={t('sign.expiresOn')}><DateInput /></Form.Item>
      </div>
      <div className="zq-form-pair">
        <Form.Item name="number" label={t('sign.number')}><Input maxLength={100} /></Form.Item>
        <Form.Item name="place" label={t('sign.place')}><Input maxLength={200} /></Form.Item>
      </div>
      <Form.Item name="signingEventId" label={t('sign.event')} hidden={isFollower}><EventSelect known={event} /></Form.Item>
    </>
  );
};
