import type { ReactNode } from 'react';

export interface FormSectionProps {
  title: string;
  /** What a list of the parts finds it by: `data-section`. */
  name?: string;
  /** The class of its feature, for what is between its parts. */
  className: string;
  /** Beside the heading. */
  extra?: ReactNode;
  children: ReactNode;
}

/** One part of a long form under its heading. */
export const FormSection = ({ title, name, className, extra, children }: FormSectionProps) => (
  <section className={`zq-form-section ${className}`} data-section={name} aria-label={title}>
    <h3>{title}{extra}</h3>
    {children}
  </section>
);
