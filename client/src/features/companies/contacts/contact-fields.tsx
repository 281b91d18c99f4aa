import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactBasis, ContactGender, ContactLevel } from '../../../gql/schema';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useEnumOptions } from '../../../shared/enum-label';
import { CONTACT_BASES, CONTACT_GENDERS, CONTACT_LEVELS } from '../codes';

/** What somebody who edits knows of the numbers that are kept: their masked form. */
export interface Shown {
  phone?: string | null;
  wechat?: string | null;
  email?: string | null;
}

/** One contact: name, position, phone, and behind a button whatever else is known. `under` is the field it lies in, or its place in a list; left out, the form is the contact. */
export const ContactFields = ({ under, autoFocus = false, shown = {}, all = false }: { under?: string | number; autoFocus?: boolean; shown?: Shown; all?: boolean }) => {
  const { t } = useTranslation();
  const [more, setMore] = useState(all);
  const [genders, levels, bases] = [useEnumOptions('contactGender', CONTACT_GENDERS), useEnumOptions('contactLevel', CONTACT_LEVELS), useEnumOptions('contactBasis', CONTACT_BASES)];
  const name = (field: string) => (under === undefined ? field : [under, field]);
  const kept = (value: string | null | undefined, example: string) => (value ? t('contact.kept') : example);
  return (
    <>
      <div className="zq-contact-fields">
        <Form.Item name={name('name')} label={t('contact.name')} rules={[{ required: true, whitespace: true, message: t('contact.nameNeeded') }]}>
          <Input maxLength={100} autoFocus={autoFocus} autoComplete="off" />
        </Form.Item>
        <Form.Item name={name('title')} label={t('contact.title')}>
          <Input maxLength={100} autoComplete="off" placeholder={t('contact.titleExample')} />
        </Form.Item>
        <Form.Item name={name('phone')} label={t('contact.phone')}>
          <Input maxLength={50} type="tel" inputMode="tel" autoComplete="off" placeholder={kept(shown.phone, t('contact.phoneExample'))} />
        </Form.Item>
        {more ? (
          <>
            <Form.Item name={name('wechat')} label={t('contact.wechat')}>
              <Input maxLength={50} autoComplete="off" autoCapitalize="off" spellCheck={false} placeholder={kept(shown.wechat, '')} />
            </Form.Item>
            <Form.Item name={name('email')} label={t('contact.email')}>
              <Input maxLength={120} type="email" inputMode="email" autoComplete="off" placeholder={kept(shown.email, '')} />
            </Form.Item>
            <Form.Item name={name('gender')} label={t('contact.gender')}>
              <Select allowClear options={genders} placeholder={t('form.choose')} />
            </Form.Item>
            <Form.Item name={name('language')} label={t('contact.language')}>
              <Input maxLength={100} autoComplete="off" placeholder={t('contact.languageExample')} />
            </Form.Item>
            <Form.Item name={name('nativePlace')} label={t('contact.nativePlace')}>
              <Input maxLength={100} autoComplete="off" placeholder={t('contact.nativePlaceExample')} />
            </Form.Item>
            <Form.Item name={name('ties')} label={t('contact.ties')}>
              <Input maxLength={200} autoComplete="off" placeholder={t('contact.tiesExample')} />
            </Form.Item>
            <Form.Item name={name('level')} label={t('contact.level')}>
              <Select allowClear options={levels} placeholder={t('form.choose')} />
            </Form.Item>
            <Form.Item name={name('basis')} label={t('contact.basis')}>
              <Select allowClear options={bases} placeholder={t('contact.basisExample')} />
            </Form.Item>
            <Form.Item name={name('basisOn')} label={t('contact.basisOn')}>
              <DateInput max={today()} />
            </Form.Item>
            <Form.Item name={name('source')} label={t('contact.source')} className="zq-company-wide">
              <Input maxLength={200} autoComplete="off" placeholder={t('contact.sourceExample')} />
            </Form.Item>
          </>
        ) : null}
      </div>
      {more ? null : <Button type="link" className="zq-contact-more" onClick={() => setMore(true)}>{t('contact.more')}</Button>}
    </>
  );
};

export interface ContactValues {
  name: string;
  title?: string | null;
  phone?: string | null;
  wechat?: string | null;
  email?: string | null;
  gender?: ContactGender | null;
  nativePlace?: string | null;
  language?: string | null;
  ties?: string | null;
  level?: ContactLevel | null;
  basis?: ContactBasis | null;
  basisOn?: string | null;
  source?: string | null;
}

const filled = (text: string | null | undefined): string | null => text?.trim() || null;

/** A contact as the server takes it. */
export const contactInput = ({ name, title, phone, wechat, email, gender, nativePlace, language, ties, level, basis, basisOn, source }: ContactValues) => ({
  name: name.trim(), title: filled(title), phone: filled(phone), wechat: filled(wechat), email: filled(email),
  gender: gender ?? null, nativePlace: filled(nativePlace), language: filled(language), ties: filled(ties), level: level ?? null, basis: basis ?? null, basisOn: basisOn ?? null, source: filled(source),
});
