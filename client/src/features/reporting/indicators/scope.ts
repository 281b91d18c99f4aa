import type { Stage } from '../../../gql/schema';
import type { DealsQuery } from '../../../shared/links';

/** Of which deals and days the indicators are. */
export interface IndicatorScope {
  from: string;
  to: string;
  organisationId?: string;
  chain?: string;
}

/** The deals that count as having reached a stage within the scope. */
export const enteredIn = (stage: Stage, { from, to, organisationId, chain }: IndicatorScope): DealsQuery => ({
  enteredStage: stage, enteredFrom: from, enteredTo: to, ...(organisationId ? { organisationId } : {}), ...(chain ? { chain } : {}),
});
