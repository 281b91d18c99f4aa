import { PlusOutlined } from '@ant-design/icons';
import { Button, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import type { SigningEventRowFragment } from '../../../gql/graphql';
import { YuanSum } from '../../../shared/amount/yuan-sum';
import { ConnectionTable } from '../../../shared/connection-table';
import { usePages } from '../../../shared/connection';
import { today } from '../../../shared/dates';
import { asOptions } from '../../../shared/organisation-tree';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';
import { useUrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { AgreementOrganisationsDocument } from '../documents';
import { SigningEventsDocument } from '../events/documents';
import { HoldEventDialog } from '../events/event-dialog';
import '../events/events.css';
import { Rate } from '../events/rate';

const KEYS = ['year', 'org'] as const;
/** So many years back can be chosen. */
const YEARS = 12;
const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const linkOf = ({ id }: { id: string }): string => `/signing-events/${id}`;

const EventCard = ({ event }: { event: SigningEventRowFragment }) => {
  const { t } = useTranslation();
  const rate = (name: string, value: string | null) => <span>{name} <b><Rate value={value} /></b></span>;
  return (
    <Link to={linkOf(event)} className="zq-event-card">
      <b>{event.name}</b>
      <span className="zq-muted">{event.heldOn} · {t(`eventLevel.${event.level}`)} · {event.organisation.name}</span>
      <span>{t('unit.deals', { count: event.dealCount })} · <YuanSum value={event.totalInvestment} count={event.dealCount} /></span>
      <span className="zq-event-card-rates">{rate(t('event.registered'), event.rates.registeredRate)}{rate(t('event.commenced'), event.rates.commencedRate)}{rate(t('event.funds'), event.rates.fundsRate)}</span>
    </Link>
  );
};

/** 签约活动: what was signed at each, and what became of it. */
export const SigningEventsPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const maySign = useCan('agreement.sign');
  const [holding, setHolding] = useState(false);
  const filter = useUrlFilter(KEYS);
  const { values, set } = filter;
  const thisYear = Number(today().slice(0, 4));
  const year = /^(19[5-9]\d|20\d\d|21\d\d)$/.test(values.year ?? '') ? Number(values.year) : null;
  const organisationId = ID.test(values.org ?? '') ? (values.org ?? null) : null;
  const years = [...new Set([...(year ? [year] : []), ...Array.from({ length: YEARS }, (_, back) => thisYear - back)])].sort((one, other) => other - one);
  const [{ data, fetching }] = useQuery({ query: AgreementOrganisationsDocument });
  const pages = usePages(SigningEventsDocument, { first: 20, organisationId, year }, (answer) => answer.signingEvents);
  const hold = maySign ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setHolding(true)}>{t('event.hold')}</Button> : null;
  const columns: TableColumnsType<SigningEventRowFragment> = [
    { title: t('event.heldOn'), key: 'heldOn', width: 110, render: (_, event) => event.heldOn },
    { title: t('event.name'), key: 'name', render: (_, event) => <><Link to={linkOf(event)} onClick={(click) => click.stopPropagation()}>{event.name}</Link><small className="zq-muted zq-block">{[t(`eventLevel.${event.level}`), event.venue, event.organisation.name].filter(Boolean).join(' · ')}</small></> },
    { title: t('event.deals'), key: 'deals', width: 88, align: 'right', render: (_, event) => event.dealCount },
    { title: t('event.total'), key: 'total', width: 130, align: 'right', render: (_, event) => <YuanSum value={event.totalInvestment} count={event.dealCount} /> },
    { title: t('event.inward'), key: 'inward', width: 130, align: 'right', render: (_, event) => <YuanSum value={event.contractedInward} count={event.dealCount} /> },
    { title: t('event.registered'), key: 'registered', width: 90, align: 'right', render: (_, event) => <Rate value={event.rates.registeredRate} /> },
    { title: t('event.commenced'), key: 'commenced', width: 90, align: 'right', render: (_, event) => <Rate value={event.rates.commencedRate} /> },
    { title: t('event.funds'), key: 'funds', width: 104, align: 'right', render: (_, event) => <Rate value={event.rates.fundsRate} /> },
  ];

  return (
    <>
      <PageHeader title={t('nav.signingEvents')} sub={t('event.pageSub')} actions={hold} />
      <div className="zq-toolbar">
        <Select className="zq-filter" allowClear placeholder={t('event.year')} aria-label={t('event.year')} value={year ?? undefined} options={years.map((value) => ({ value, label: t('event.inYear', { year: value }) }))} onChange={(next?: number) => set({ year: next === undefined ? null : String(next) })} />
        <Select
          className="zq-filter-wide"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          loading={fetching}
          popupMatchSelectWidth={260}
          placeholder={t('event.organisation')}
          aria-label={t('event.organisation')}
          value={data ? (organisationId ?? undefined) : undefined}
          options={asOptions(data?.organisations ?? [])}
          onChange={(next?: string) => set({ org: next ?? null })}
        />
        {filter.count > 0 ? <Button type="link" onClick={filter.clear}>{t('action.clearFilters')}</Button> : null}
      </div>
      <ConnectionTable
        pages={pages}
        columns={columns}
        minWidth={960}
        filters={filter}
        card={(event) => <EventCard event={event} />}
        onOpen={(event) => void navigate(linkOf(event))}
        empty={<EmptyState text={t('event.none')} action={maySign ? <Button onClick={() => setHolding(true)}>{t('event.hold')}</Button> : null} />}
      />
      {holding ? <HoldEventDialog onClose={() => setHolding(false)} onHeld={(id) => void navigate(linkOf({ id }))} /> : null}
    </>
  );
};
