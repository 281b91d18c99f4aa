import type { ReactNode } from 'react';
import { FormSection } from '../../../shared/form-section';

/** Parts of the form of a signing, in their order. */
export const SECTIONS = ['basics', 'deals', 'days', 'parties', 'commitments', 'promises', 'reviews', 'deposit', 'files'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** One part of a long form, with a heading that its list of parts leads to. */
export const Section = ({ name, title, extra, children }: { name: SectionName; title: string; extra?: ReactNode; children: ReactNode }) => (
  <FormSection name={name} title={title} extra={extra} className="zq-sign-section">{children}</FormSection>
);
