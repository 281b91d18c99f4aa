import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { AgreementKind } from '../../../gql/schema';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import type { SearchOption } from '../../../shared/search-select';
import { SigningEventChoicesDocument } from '../documents';
import { followsAnother } from './kinds';
import { isValidForMonths, USUAL_MONTHS } from './validity';

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

/** Title, number, day, place, validity, and the event it was signed at. Of what promises a contract it is said what the validity is for. */
export const Basics = ({ kind, event = [] }: { kind: AgreementKind; event?: readonly SearchOption[] }) => {
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
      {isValidForMonths(kind) ? <p className="zq-muted zq-sign-hint">{t('sign.expiresHint', { months: USUAL_MONTHS })}</p> : null}
      <div className="zq-form-pair">
        <Form.Item name="number" label={t('sign.number')}><Input maxLength={100} /></Form.Item>
        <Form.Item name="place" label={t('sign.place')}><Input maxLength={200} /></Form.Item>
      </div>
      <Form.Item name="signingEventId" label={t('sign.event')} hidden={followsAnother(kind)}><EventSelect known={event} /></Form.Item>
    </>
  );
};
