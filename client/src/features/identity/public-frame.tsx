import './identity.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The page around sign-in and set-up: the mark, one box, nothing else. */
export const PublicFrame = ({ title, tag, children }: { title: string; tag?: ReactNode; children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <div className="zq-public">
      <div className="zq-public-brand">
        <img src="/favicon.svg" width={40} height={40} alt="" />
        <span>
          <b>{t('app.name')}</b>
          <small>{t('app.tagline')}</small>
        </span>
        {tag}
      </div>
      <main className="zq-card zq-public-box">
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
};
