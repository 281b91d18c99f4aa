import type { Bound, DealKind, DealRelation, LeadSource } from '../../../gql/schema';
import type { LeadValues } from './lead-values';

/** The deal that a new one is a phase of, or grows from. */
export interface ParentDeal {
  id: string;
  name: string;
  kind: DealKind;
  source: LeadSource;
  secrecy: number;
  company?: { id: string; name: string } | null;
  totalInvestment?: string | null;
  totalInvestmentBound: Bound;
  /** Yuan that are in no phase yet. */
  ownInvestment?: string | null;
  /** Land on which it may grow. */
  parcels?: readonly { id: string; number: string }[];
}

/** What is known of a new deal from the one it belongs to. A second attraction is somebody else on the same land. */
export const fromParent = (parent: ParentDeal, relation: DealRelation): Partial<LeadValues> => ({
  kind: parent.kind,
  secrecy: parent.secrecy,
  source: relation === 'phase' ? parent.source : relation,
  ...(relation !== 'secondAttraction' && parent.company ? { company: parent.company } : {}),
  ...(relation !== 'phase' && parent.parcels?.length === 1 ? { parcelId: parent.parcels[0]?.id ?? null } : {}),
});
