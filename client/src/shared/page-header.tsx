import type { ReactNode } from 'react';

/** Title of a page, what it covers, and its actions: one primary button at most. */
export const PageHeader = ({ title, sub, actions }: { title: ReactNode; sub?: ReactNode; actions?: ReactNode }) => (
  <div className="zq-page-header">
    <h1>{title}</h1>
    {sub ? <span className="zq-page-header-sub">{sub}</span> : null}
    {actions ? <div className="zq-page-header-actions">{actions}</div> : null}
  </div>
);

/** A white box with a heading and, on its right, a link or a small action. */
export const Card = ({ title, extra, children, className = '' }: { title?: ReactNode; extra?: ReactNode; children: ReactNode; className?: string }) => (
  <section className={`zq-card ${className}`}>
    {title ? (
      <div className="zq-card-head">
        <h2>{title}</h2>
        {extra}
      </div>
    ) : null}
    {children}
  </section>
);
