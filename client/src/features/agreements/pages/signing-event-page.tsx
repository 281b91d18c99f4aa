import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Yuan } from '../../../shared/amount/yuan';
import { DealLines } from '../../../shared/deal-lines';
import { Card, PageHeader } from '../../../shared/page-header';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { SigningEventDocument } from '../events/documents';
import { EditEventDialog } from '../events/event-dialog';
import { EventFigures } from '../events/event-figures';

/** One signing event: the deals that count at it, what became of them, and everything that was signed. */
export const SigningEventPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [editing, setEditing] = useState(false);
  const [result, retry] = useQuery({ query: SigningEventDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => retry({ requestPolicy: 'network-only' })} page>
      {({ signingEvent: event }) => (
        <>
          <PageHeader
            title={event.name}
            sub={[event.heldOn, t(`eventLevel.${event.level}`), event.venue, event.organisation.name].filter(Boolean).join(' · ')}
            actions={event.viewerCan.includes('updateSigningEvent') ? <Button onClick={() => setEditing(true)}>{t('event.editShort')}</Button> : null}
          />
          <EventFigures event={event} />
          {event.note ? <p className="zq-card zq-pad zq-gap zq-event-note">{event.note}</p> : null}
          <Card title={t('event.countedDeals')} className="zq-gap">
            {event.deals.length > 0 ? <DealLines deals={event.deals} beside={(deal) => deal.company?.name} /> : <EmptyState text={t('event.noDeals')} />}
          </Card>
          <Card title={t('event.agreements')} className="zq-gap">
            {event.agreements.length === 0 ? <EmptyState text={t('event.noAgreements')} /> : (
              <ul className="zq-cards">
                {event.agreements.map((agreement) => (
                  <li key={agreement.id} className="zq-line">
                    <span className="zq-line-text"><span className="zq-stage">{t(`agreementKind.${agreement.kind}`)}</span> <Link to={`/agreements/${agreement.id}`}>{agreement.title}</Link> <small className="zq-muted">{agreement.signedOn} · {t('unit.deals', { count: agreement.dealCount })}</small></span>
                    <b><Yuan value={agreement.totalAmount} /></b>
                  </li>
                ))}
              </ul>
            )}
          </Card>
          {editing ? <EditEventDialog event={event} onClose={() => setEditing(false)} /> : null}
        </>
      )}
    </QueryState>
  );
};
