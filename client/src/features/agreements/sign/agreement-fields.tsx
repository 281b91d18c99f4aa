import { Form, type FormInstance } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementKind } from '../../../gql/schema';
import { FilesField, filesRule } from '../../../shared/files';
import type { SearchOption } from '../../../shared/search-select';
import { SignDeals, type SignedDeal } from '../sign-deals';
import { Basics } from './basics';
import { Commitments } from './commitments';
import { followsAnother, hasTerms } from './kinds';
import { Parties } from './parties';
import { Promises } from './promises';
import { Section, type SectionName, SECTIONS } from './section';
import { AgreedDays, Deposit, Reviews } from './terms';
import type { DealValue, SignValues } from './values';

export interface AgreementFieldsProps {
  form: FormInstance<SignValues>;
  kind: AgreementKind;
  /** Deals known by name; of a supplement or termination those of what it stands on. */
  deals: readonly SignedDeal[];
  event?: readonly SearchOption[];
}

/** A framework has no agreed days, reviews or deposit; a termination only ends. */
const shownOf = (kind: AgreementKind): readonly SectionName[] =>
  kind === 'termination' ? ['basics', 'deals', 'parties', 'files'] : SECTIONS.filter((name) => hasTerms(kind) || !['days', 'reviews', 'deposit'].includes(name));

/** Every field of an agreement in sections, with a list of them beside it on a desk. */
export const AgreementFields = ({ form, kind, deals, event = [] }: AgreementFieldsProps) => {
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(() => new Map(deals.map((deal) => [deal.id, deal.name])));
  const rows = (Form.useWatch('deals', form) as (DealValue | undefined)[] | undefined) ?? deals.map(({ id }) => ({ dealId: id }));
  const choices = rows.flatMap((row) => (row ? [{ value: row.dealId, label: names.get(row.dealId) ?? row.dealId }] : []));
  const lists = { parties: Form.useWatch('parties', form) as unknown[] | undefined, commitments: Form.useWatch('commitments', form) as unknown[] | undefined, promises: Form.useWatch('promises', form) as unknown[] | undefined };
  const shown = shownOf(kind);
  const title = (name: SectionName) => t(`sign.section.${name}`);
  const count = (name: SectionName) => (name in lists ? (lists[name as keyof typeof lists]?.length ?? 0) : 0);
  const go = (name: SectionName) => body.current?.querySelector(`[data-section=${name}]`)?.scrollIntoView({ block: 'start' });

  return (
    <div className="zq-sign-form" ref={body}>
      <nav aria-label={t('sign.sections')} className="zq-sign-nav">
        {shown.map((name) => <button key={name} type="button" onClick={() => go(name)}>{title(name)}{count(name) > 0 ? <b>{count(name)}</b> : null}</button>)}
      </nav>
      <div>
        <Section name="basics" title={title('basics')}><Basics kind={kind} event={event} /></Section>
        <Section name="deals" title={title('deals')}>
          <SignDeals form={form} kind={kind} names={names} onName={(deal) => setNames((now) => new Map(now).set(deal.id, deal.name))} offered={followsAnother(kind) ? deals : null} />
        </Section>
        {shown.includes('days') ? <Section name="days" title={title('days')}><AgreedDays /></Section> : null}
        <Section name="parties" title={title('parties')}><Parties form={form} /></Section>
        {shown.includes('commitments') ? <Section name="commitments" title={title('commitments')}><Commitments form={form} deals={choices} /></Section> : null}
        {shown.includes('promises') ? <Section name="promises" title={title('promises')}><Promises form={form} deals={choices} /></Section> : null}
        {shown.includes('reviews') ? <Section name="reviews" title={title('reviews')}><Reviews /></Section> : null}
        {shown.includes('deposit') ? <Section name="deposit" title={title('deposit')}><Deposit /></Section> : null}
        <Section name="files" title={title('files')}>
          <Form.Item name="files" label={t('sign.files')} className="zq-label-hidden" rules={[filesRule({ onTheirWay: t('files.onTheirWay') })]} validateTrigger={[]}><FilesField /></Form.Item>
        </Section>
      </div>
    </div>
  );
};
