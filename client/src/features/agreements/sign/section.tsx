import type { ReactNode } from 'react';

/** Parts of the form of a signing, in their order. */
export const SECTIONS = ['basics', 'deals', 'days', 'parties', 'commitments', 'promises', 'reviews', 'deposit', 'files'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** One part of a long form, with a heading that its list of parts leads to. */
export const Section = ({ name, title, extra, children }: { name: SectionName; title: string; extra?: ReactNode; children: ReactNode }) => (
  <section className="zq-sign-section" data-section={name} aria-label={title}>
    <h3>{title}{extra}</h3>
    {children}
  </section>
);
