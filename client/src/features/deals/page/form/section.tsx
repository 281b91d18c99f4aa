import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../shared/form-section';

/** The parts of the form, in their order. */
export const EDIT_SECTIONS = ['identity', 'class', 'money', 'benefit', 'site', 'people', 'review'] as const;
export type EditSection = (typeof EDIT_SECTIONS)[number];

/** Jumps to a part of a long form. */
export const SectionLinks = () => {
  const { t } = useTranslation();
  return (
    <nav className="zq-edit-nav" aria-label={t('dealPage.sections')}>
      {EDIT_SECTIONS.map((section) => (
        <button key={section} type="button" onClick={() => document.querySelector(`.zq-edit-section[data-section=${section}]`)?.scrollIntoView({ block: 'start' })}>{t(`dealPage.group.${section}`)}</button>
      ))}
    </nav>
  );
};

/** One part of the form under its heading. */
export const Section = ({ of, children }: { of: EditSection; children: ReactNode }) => {
  const { t } = useTranslation();
  return <FormSection title={t(`dealPage.group.${of}`)} name={of} className="zq-edit-section">{children}</FormSection>;
};
