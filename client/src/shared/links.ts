import type { CohortStep, DealRelation, DealStatus, LeadStep, Light, Stage } from '../gql/schema';

/** What the list of deals understands in its address; the page and every number that leads to it agree on these names. */
export interface DealsQuery {
  search?: string;
  stage?: Stage;
  /** Several stages at once, comma-separated in the address. */
  stages?: readonly Stage[];
  status?: DealStatus;
  /** Any of these, comma-separated in the address. */
  statuses?: readonly DealStatus[];
  mine?: boolean;
  companyId?: string;
  visitId?: string;
  organisationId?: string;
  officerId?: string;
  light?: Light;
  /** Without phases: the rows that a number of the report counts. */
  counted?: boolean;
  /** Archived deals too; left out: those in work only. */
  archived?: 'all';
  /** Calendar years of the first entry into 正式签约, 框架协议, 开工. */
  signedIn?: number;
  frameworkIn?: number;
  commencedIn?: number;
  /** With an open step of the lead whose day is past; and by the next open step. */
  leadOverdue?: boolean;
  leadStep?: LeadStep;
  chain?: string;
  /** Deals of no chain. */
  withoutChain?: boolean;
  relation?: DealRelation;
  /** First counted entry into a stage, within these days. */
  enteredStage?: Stage;
  enteredFrom?: string;
  enteredTo?: string;
  signingEventId?: string;
  /** Of deals signed together: those that came so far. */
  cameTo?: CohortStep;
}

/** The address of the deals list with these filters: "/deals?stage=talks&status=active". */
export const dealsLink = ({ stages, statuses, ...rest }: DealsQuery): string => {
  const params = new URLSearchParams(Object.entries(rest).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])));
  if (stages && stages.length > 0) params.set('stages', stages.join(','));
  if (statuses && statuses.length > 0) params.set('statuses', statuses.join(','));
  const text = params.toString();
  return text ? `/deals?${text}` : '/deals';
};

/** The list behind a number of the report: the same deals, each counted once, with the same sum. What was counted stays counted when it is archived. */
export const countedLink = (query: DealsQuery): string => dealsLink({ ...query, counted: true, archived: 'all' });

/** The list behind an amount of the report: wholes and phases, each with what it stands for by itself, so that nothing is added up twice. */
export const summedLink = (query: DealsQuery): string => dealsLink({ ...query, archived: 'all' });

export const dealLink = (id: string): string => `/deals/${id}`;
export const visitLink = (id: string): string => `/visits/${id}`;
export const companyLink = (id: string): string => `/companies/${id}`;
