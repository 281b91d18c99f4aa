import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SigningEventRowFragment } from '../../../gql/graphql';
import { Yuan } from '../../../shared/amount/yuan';
import { YuanSum } from '../../../shared/amount/yuan-sum';
import { countedLink } from '../../../shared/links';
import '../agreements.css';
import './events.css';
import { Rate } from './rate';

const RateCard = ({ name, value, of }: { name: string; value: string | null; of: ReactNode }) => (
  <div className="zq-event-rate" data-rate={name}>
    <span className="zq-muted">{name}</span>
    <b><Rate value={value} /></b>
    <i aria-hidden="true"><i style={{ width: `${String(Math.min(100, Number(value ?? 0)))}%` }} /></i>
    <small className="zq-muted">{of}</small>
  </div>
);

/** How many deals count at an event and for how much, and the three rates that the press asks for: 注册率, 开工率, 资金到位率. */
export const EventFigures = ({ event }: { event: SigningEventRowFragment }) => {
  const { t } = useTranslation();
  const { rates } = event;
  const count = t('unit.deals', { count: event.dealCount });
  /** "3 / 5 个项目", with the list of those that came so far. */
  const part = (cameTo: 'registered' | 'commenced', number: number) => {
    const text = t('event.of', { part: number, whole: rates.signed });
    return number > 0 ? <Link to={countedLink({ signingEventId: event.id, cameTo })}>{text}</Link> : text;
  };
  return (
    <>
      <div className="zq-sign-figures zq-card">
        <div><span className="zq-muted">{t('event.deals')}</span><b data-testid="event-deals">{event.dealCount > 0 ? <Link to={countedLink({ signingEventId: event.id })}>{count}</Link> : count}</b></div>
        <div><span className="zq-muted">{t('event.total')}</span><b><YuanSum value={event.totalInvestment} count={event.dealCount} /></b></div>
        <div><span className="zq-muted">{t('event.inward')}</span><b><YuanSum value={event.contractedInward} count={event.dealCount} /></b></div>
      </div>
      <div className="zq-event-rates zq-card zq-gap" data-testid="event-rates">
        <RateCard name={t('event.registered')} value={rates.registeredRate} of={part('registered', rates.registered)} />
        <RateCard name={t('event.commenced')} value={rates.commencedRate} of={part('commenced', rates.commenced)} />
        <RateCard name={t('event.funds')} value={rates.fundsRate} of={<>{t('event.fundsOf')} <Yuan value={rates.fundsInPlace} /> / <Yuan value={rates.contractedInward} /></>} />
      </div>
      <p className="zq-muted zq-note">{t('event.once')}</p>
    </>
  );
};
