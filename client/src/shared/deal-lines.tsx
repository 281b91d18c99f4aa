import { Link } from 'react-router';
import type { Bound, DealStatus, Light, Stage } from '../gql/schema';
import { Yuan } from './amount/yuan';
import { LightTag, type LightTagProps } from './light-tag';
import { dealLink } from './links';
import { StageTag, StatusTag } from './stage-tag';
import './deal-lines.css';

/** What a line says of a deal; amounts are yuan. */
export interface LinedDeal {
  id: string;
  name: string;
  number: string;
  stage: Stage;
  status: DealStatus;
  light: Light;
  lightReason?: LightTagProps['reason'];
  totalInvestment?: string | null;
  totalInvestmentBound: Bound;
}

/** A short list of deals on the page of something else: name, how far it got, its light, its amount. `beside` is told after the number. */
export function DealLines<Deal extends LinedDeal>({ deals, beside }: { deals: readonly Deal[]; beside: (deal: Deal) => string | undefined }) {
  return (
    <ul className="zq-deal-lines">
      {deals.map((deal) => (
        <li key={deal.id}>
          <span>
            <Link to={dealLink(deal.id)}>{deal.name}</Link>
            <small>{[deal.number, beside(deal)].filter(Boolean).join(' · ')}</small>
          </span>
          <StageTag stage={deal.stage} />
          {deal.status === 'active' ? <LightTag light={deal.light} reason={deal.lightReason ?? null} /> : <StatusTag status={deal.status} />}
          <span className="zq-number"><Yuan value={deal.totalInvestment ?? null} bound={deal.totalInvestmentBound} /></span>
        </li>
      ))}
    </ul>
  );
}
