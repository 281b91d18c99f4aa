import { EditOutlined, EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactFactsFragment } from '../../../gql/graphql';
import { RevealDialog } from './reveal-dialog';
import { useRevealed } from './revealed';

const href = { phone: (value: string) => `tel:${value}`, wechat: null, email: (value: string) => `mailto:${value}` };
const WAYS = ['phone', 'wechat', 'email'] as const;

/** One contact: who it is, the masked ways to reach them, and where allowed the whole ones for half a minute. */
export const ContactLine = ({ contact, onEdit }: { contact: ContactFactsFragment; onEdit: () => void }) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const revealed = useRevealed();
  const may = (verb: string) => contact.viewerCan.includes(verb);
  const ways = WAYS.filter((way) => contact[way]);
  const notes = [
    contact.level ? t(`contactLevel.${contact.level}`) : null,
    contact.gender ? t(`contactGender.${contact.gender}`) : null,
    contact.nativePlace ? t('contact.from', { place: contact.nativePlace }) : null,
    contact.language ?? null,
    contact.ties ?? null,
    contact.basis ? [t(`contactBasis.${contact.basis}`), contact.basisOn].filter(Boolean).join(' ') : null,
    contact.source ?? null,
  ].filter((note) => note !== null);

  const way = (one: (typeof WAYS)[number]) => {
    const whole = revealed.ways?.[one];
    const link = href[one];
    if (!whole) return <span className="zq-phone">{contact[one]}</span>;
    return link ? <a className="zq-phone" href={link(whole)}>{whole}</a> : <span className="zq-phone">{whole}</span>;
  };

  return (
    <li className="zq-contact-line">
      <div className="zq-contact-who">
        <span><b>{contact.name}</b> {contact.title && contact.title !== contact.name ? <span className="zq-muted">{contact.title}</span> : null}</span>
        {ways.map((one) => <span key={one} className="zq-contact-way"><small className="zq-muted">{t(`contact.${one}`)}</small> {way(one)}</span>)}
        {notes.length > 0 ? <small className="zq-muted">{notes.join(' · ')}</small> : null}
        {contact.consentWithdrawnOn ? <small className="zq-contact-withdrawn">{t('contact.withdrawn', { date: contact.consentWithdrawnOn })}</small> : null}
        {revealed.ways ? <small className="zq-contact-left" role="timer">{t('contact.left', { seconds: revealed.left })}</small> : null}
      </div>
      <div className="zq-contact-actions">
        {revealed.ways ? <Button size="small" icon={<EyeInvisibleOutlined />} onClick={revealed.hide}>{t('contact.hide')}</Button> : null}
        {!revealed.ways && ways.length > 0 && may('revealContact') ? (
          <Button size="small" icon={<EyeOutlined />} onClick={() => setAsking(true)} aria-label={t('contact.revealOf', { name: contact.name })}>{t('contact.revealShort')}</Button>
        ) : null}
        {may('updateContact') ? <Button size="small" type="text" icon={<EditOutlined />} onClick={onEdit} aria-label={t('contact.editOf', { name: contact.name })} /> : null}
      </div>
      {asking ? <RevealDialog contact={contact} onRevealed={revealed.show} onClose={() => setAsking(false)} /> : null}
    </li>
  );
};
