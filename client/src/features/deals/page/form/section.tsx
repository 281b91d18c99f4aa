import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The parts of the form, in their order. */
export const EDIT_SECTIONS = ['identity', 'class', 'money', 'benefit', 'site', 'people', 'review'] as const;
export type EditSection = (typeof EDIT_SECTIONS)[number];

const idOf = (section: EditSection): string => `edit-${section}`;

/** Jumps to a part of a long form. */
export const SectionLinks = () => {
  const { t } = useTranslation();
  return (
    <nav className="zq-edit-nav" aria-label={t('dealPage.sections')}>
      {EDIT_SECTIONS.map((section) => (
        <button key={section} type="button" onClick={() => document.getElementById(idOf(section))?.scrollIntoView({ block: 'start' })}>{t(`dealPage.group.${section}`)}</button>
      ))}
    </nav>
  );
};

/** One part of the form under its heading. */
export const Section = ({ of, children }: { of: EditSection; children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <section id={idOf(of)} className="zq-edit-section" aria-label={t(`dealPage.group.${of}`)}>
      <h3>{t(`dealPage.group.${of}`)}</h3>
      {children}
    </section>
  );
};
